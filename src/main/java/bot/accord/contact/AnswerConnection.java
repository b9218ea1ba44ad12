package bot.accord.contact;

import bot.accord.contact.Connection.State;
import bot.accord.dialog.Action;
import bot.accord.dialog.Request;
import bot.accord.staff.Audit;
import java.util.List;
import java.util.Set;

/** The answer to a request to be connected; for the contact's keeper and the owners, of whom the first to press decides. */
abstract class AnswerConnection implements Action {

    private final String name;
    private final State answer;
    private final Contacts contacts;
    private final Connections connections;
    private final Answers answers;
    private final Audit audit;

    AnswerConnection(
            String name, State answer, Contacts contacts, Connections connections, Answers answers, Audit audit) {
        this.name = name;
        this.answer = answer;
        this.contacts = contacts;
        this.connections = connections;
        this.answers = answers;
        this.audit = audit;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<String> outcomes() {
        return Set.of(answer.key(), "already", "refused", "gone");
    }

    @Override
    public final Set<String> notices() {
        return Answers.NOTICES;
    }

    /** It comes from a notice; who presses and what became of the request is checked here. */
    @Override
    public final boolean harmless() {
        return true;
    }

    /** {@code already} where it was answered before; {@code gone} where the request is kept no longer. */
    @Override
    public final Result perform(Request request) {
        var connection = Items.number(Items.of(request)).flatMap(connections::find);
        var contact = connection.flatMap(asked -> contacts.find(asked.contact()));
        if (connection.isEmpty() || contact.isEmpty()) {
            return Result.of(request.visitor().roles().isEmpty() ? "refused" : "gone", request.visitor());
        }
        return Keepers.answers(request, contact.get())
                ? answer(connection.get(), contact.get(), request)
                : Result.of("refused", request.visitor());
    }

    private Result answer(Connection connection, Contact contact, Request request) {
        var visitor = request.visitor();
        var told = answers.give(connection, answer, contact, request);
        if (told.isEmpty()) {
            return Result.of("already", visitor);
        }
        audit.add(visitor.id(), name, "contact " + contact.id(), "request " + connection.id(), request.now());
        return Result.of(answer.key(), visitor).telling(List.of(told.get()));
    }
}
