package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.dialog.Request;
import bot.accord.papers.Csv;
import bot.accord.staff.Audit;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sends the list of all who answered, as a table for spreadsheets; times are those of the exchange's zone. */
@Component
final class Participants extends StaffAction {

    private static final List<String> HEADER = List.of("telegram id", "name", "language", "state", "since");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** Excel writes decimals with a comma there, and then wants another sign between cells. */
    private static final Set<String> WITH_SEMICOLON = Set.of("ru", "be");

    private final Registrations registrations;

    Participants(Exchanges exchanges, Registrations registrations, Audit audit) {
        super("participants", Set.of("sent"), exchanges, audit);
        this.registrations = registrations;
    }

    @Override
    Result act(Exchange exchange, Request request) {
        var visitor = request.visitor();
        var zone = exchange.plan().starts().getZone();
        var rows = registrations.list(exchange.id()).stream()
                .map(registration -> row(registration, zone))
                .toList();
        var file = new Outgoing.Document(
                request.chat().id(),
                "exchange-%d-participants.csv".formatted(exchange.id()),
                Csv.of(HEADER, rows, separator(visitor.language())),
                Rich.EMPTY);
        keep(exchange, rows.size() + " rows", request);
        return Result.of("sent", visitor).sending(List.of(file));
    }

    private static char separator(Language language) {
        return WITH_SEMICOLON.contains(language.code()) ? ';' : ',';
    }

    private static List<String> row(Registration registration, ZoneId zone) {
        return List.of(
                String.valueOf(registration.person()),
                registration.name(),
                registration.language().code(),
                registration.state().key(),
                TIME.format(registration.at().atZone(zone)));
    }
}
