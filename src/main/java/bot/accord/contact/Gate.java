package bot.accord.contact;

import bot.accord.dialog.Request;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a reader gets of a contact's details. In a group, where others read along, nobody gets more than everybody. */
@Component
final class Gate {

    private final Connections connections;

    Gate(Connections connections) {
        this.connections = connections;
    }

    /**
     * What a reader gets.
     *
     * @param released public, granted (to this reader), request, waiting (they asked), later (they were told
     *     no), never, none (there are none), unstated
     * @param details those that they get
     * @param mayAsk whether a request of theirs would be taken
     * @param waits whether they have an open one
     * @param again from when on they may ask again; null where they need not wait for that
     */
    record Access(
            String released,
            Details details,
            boolean mayAsk,
            boolean waits,
            @Nullable Instant again) {

        static Access open(String released, Details details) {
            return new Access(released, details, false, false, null);
        }

        static final Access ASKABLE = new Access("request", Details.NONE, true, false, null);

        static Access closed(String released) {
            return open(released, Details.NONE);
        }
    }

    Access of(Contact contact, Request request) {
        if (contact.release() != Release.UNSTATED && contact.details().isNone()) {
            return Access.closed("none");
        }
        return switch (contact.release()) {
            case PUBLIC -> Access.open("public", contact.details());
            case NEVER, UNSTATED -> Access.closed(contact.release().key());
            case REQUEST -> onRequest(contact, request);
        };
    }

    private Access onRequest(Contact contact, Request request) {
        if (!request.chat().isPrivate()) {
            return Access.closed("request");
        }
        return Items.number(contact.id())
                .flatMap(id -> connections.latest(id, request.visitor().id()))
                .map(latest -> after(latest, contact, request.now()))
                .orElse(Access.ASKABLE);
    }

    private static Access after(Connections.Latest latest, Contact contact, Instant now) {
        return switch (latest.state()) {
            case ACCEPTED -> Access.open("granted", contact.details());
            case OPEN -> new Access("waiting", Details.NONE, false, true, null);
            case DECLINED -> afterNo(latest.since().plus(Connection.PAUSE), now);
        };
    }

    private static Access afterNo(Instant again, Instant now) {
        return again.isAfter(now) ? new Access("later", Details.NONE, false, false, again) : Access.ASKABLE;
    }
}
