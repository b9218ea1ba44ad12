package bot.accord.contact;

import bot.accord.dialog.Notice;
import bot.accord.dialog.Request;
import bot.accord.dialog.Visitor;
import bot.accord.people.People;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who answers for a contact: its keeper, as long as they are staff, and the owners. */
@Component
final class Keepers {

    static final String ASKED = "connection-asked";

    private final People people;

    Keepers(People people) {
        this.people = people;
    }

    /** Returns whether somebody may answer the requests to be connected with a contact, in the chat where they are. */
    static boolean answers(Request request, Contact contact) {
        var visitor = request.visitor();
        return request.chat().isPrivate()
                && (isOwner(visitor) || (!visitor.roles().isEmpty() && visitor.id() == contact.keeper()));
    }

    static boolean isOwner(Visitor visitor) {
        return visitor.roles().contains("owner");
    }

    /** Returns what tells of a request: to the keeper or, where they are staff no longer or cannot be written to, to the owners. */
    List<Notice> told(Contact contact, Connection connection) {
        return receivers(contact).stream()
                .map(person -> new Notice(person, ASKED, String.valueOf(connection.id())))
                .toList();
    }

    private List<Long> receivers(Contact contact) {
        var keeper = contact.keeper();
        return people.isStaff(keeper) && people.isReachable(keeper)
                ? List.of(keeper)
                : people.owners().stream().filter(people::isReachable).sorted().toList();
    }
}
