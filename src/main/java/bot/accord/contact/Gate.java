package bot.accord.contact;

import bot.accord.contact.Connection.State;
import bot.accord.dialog.Request;
import java.util.Optional;
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
     * @param released public, granted (to this reader), request, waiting (they asked), never, none (there are none), unstated
     * @param details those that they get
     * @param mayAsk whether a request of theirs would be taken
     * @param waits whether they have an open one
     */
    record Access(String released, Details details, boolean mayAsk, boolean waits) {

        static Access closed(String released) {
            return new Access(released, Details.NONE, false, false);
        }
    }

    Access of(Contact contact, Request request) {
        if (contact.release() != Release.UNSTATED && contact.details().isNone()) {
            return Access.closed("none");
        }
        return switch (contact.release()) {
            case PUBLIC -> new Access("public", contact.details(), false, false);
            case NEVER, UNSTATED -> Access.closed(contact.release().key());
            case REQUEST -> onRequest(contact, request);
        };
    }

    private Access onRequest(Contact contact, Request request) {
        if (!request.chat().isPrivate()) {
            return Access.closed("request");
        }
        var state = Items.number(contact.id())
                .flatMap(id -> connections.state(id, request.visitor().id()));
        return isIn(state, State.ACCEPTED)
                ? new Access("granted", contact.details(), false, false)
                : isIn(state, State.OPEN)
                        ? new Access("waiting", Details.NONE, false, true)
                        : new Access("request", Details.NONE, true, false);
    }

    private static boolean isIn(Optional<State> state, State wanted) {
        return state.filter(wanted::equals).isPresent();
    }
}
