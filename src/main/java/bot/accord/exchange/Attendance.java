package bot.accord.exchange;

import bot.accord.dialog.Visitor;
import bot.accord.exchange.Exchange.Status;
import bot.accord.exchange.Registration.State;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Coming and not coming: seats are given in the order of asking, and one that is given back goes to whoever waits longest.
 * Nobody loses a seat because there are fewer than before.
 */
@Component
class Attendance {

    /** The most answers to one exchange: the list of participants is one file. */
    static final int MOST = 20_000;

    private final Registrations registrations;
    private final ComingNotices notices;

    Attendance(Registrations registrations, ComingNotices notices) {
        this.registrations = registrations;
        this.notices = notices;
    }

    /** How many come, wait and cannot come. */
    record Counts(int registered, int waiting, int absent) {

        /** Returns how many seats are left of so many, 0 or more. */
        int left(int seats) {
            return Math.max(0, seats - registered);
        }

        /** Returns whether whoever asks now gets a seat. */
        boolean hasSeat(int seats) {
            return waiting == 0 && (seats == 0 || registered < seats);
        }

        int all() {
            return registered + waiting + absent;
        }
    }

    Counts counts(Exchange exchange) {
        return new Counts(
                registrations.count(exchange.id(), State.REGISTERED),
                registrations.count(exchange.id(), State.WAITING),
                registrations.count(exchange.id(), State.ABSENT));
    }

    Optional<Registration> of(Exchange exchange, long person) {
        return registrations.find(exchange.id(), person);
    }

    /** Returns the place in the queue of somebody who waits, 1 for the next one; 0 for anybody else. */
    int turn(Exchange exchange, long person) {
        return of(exchange, person)
                .filter(registration -> registration.state() == State.WAITING)
                .map(registrations::turn)
                .orElse(0);
    }

    /** Returns whether the person has been asked for their zone already. */
    boolean wasAsked(long person) {
        return registrations.wasAsked(person);
    }

    /**
     * Gives the person a seat, or a place in the queue; returns which. The exchange must be open, and they neither take
     * part nor wait.
     *
     * @param asked whether they are asked for their zone if they get a seat
     */
    State register(Exchange exchange, Visitor visitor, boolean asked, Instant now) {
        if (counts(exchange).hasSeat(exchange.plan().seats())) {
            registrations.put(exchange.id(), visitor, State.REGISTERED, asked, now);
            notices.remind(exchange, visitor.id(), now);
            return State.REGISTERED;
        }
        registrations.put(exchange.id(), visitor, State.WAITING, false, now);
        return State.WAITING;
    }

    /** The person cannot come, whether they wanted to or not. */
    void decline(Exchange exchange, Visitor visitor, Instant now) {
        registrations.put(exchange.id(), visitor, State.ABSENT, false, now);
        notices.drop(exchange.id(), visitor.id());
        moveUp(exchange, now);
    }

    /** The person never answered. */
    void leave(Exchange exchange, long person, Instant now) {
        registrations.remove(exchange.id(), person);
        notices.drop(exchange.id(), person);
        moveUp(exchange, now);
    }

    /** Gives the free seats of an exchange that is ahead to those who wait. */
    void moveUp(Exchange exchange, Instant now) {
        var counts = counts(exchange);
        var seats = exchange.plan().seats();
        var free = seats == 0 ? counts.waiting() : Math.min(counts.waiting(), counts.left(seats));
        if (free > 0 && exchange.is(Status.PUBLISHED) && !exchange.hasBegun(now)) {
            notices.tellMovingUp(exchange, free, now);
            registrations.moveUp(exchange.id(), free, now);
        }
    }
}
