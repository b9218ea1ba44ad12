package bot.accord.exchange;

import bot.accord.people.Traces;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept of a person's answers to exchanges. */
@Component
class AttendanceTraces implements Traces {

    /** How long it is kept who came, once an exchange is over. */
    private static final Duration KEPT = Duration.ofDays(180);

    private final Exchanges exchanges;
    private final Registrations registrations;
    private final Attendance attendance;
    private final InstantSource clock;

    AttendanceTraces(Exchanges exchanges, Registrations registrations, Attendance attendance, InstantSource clock) {
        this.exchanges = exchanges;
        this.registrations = registrations;
        this.attendance = attendance;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exchange-registrations";
    }

    @Override
    public List<String> what(long person) {
        return registrations.of(person).stream().map(this::line).toList();
    }

    private String line(Registration registration) {
        var title = exchanges
                .find(registration.exchange())
                .map(exchange -> exchange.words(registration.language()).title())
                .orElse("-");
        return "exchange %d (%s): %s since %s as %s, language %s"
                .formatted(
                        registration.exchange(),
                        title,
                        registration.state().key(),
                        registration.at(),
                        registration.name(),
                        registration.language());
    }

    /** The seats that come free go to those who wait. */
    @Override
    public void erase(long person) {
        for (var registration : registrations.of(person)) {
            registrations.remove(registration.exchange(), person);
            exchanges.find(registration.exchange()).ifPresent(exchange -> attendance.moveUp(exchange, clock.instant()));
        }
    }

    @Override
    public void prune(Instant now) {
        registrations.prune(now.minus(KEPT));
    }
}
