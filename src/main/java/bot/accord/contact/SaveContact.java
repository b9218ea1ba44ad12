package bot.accord.contact;

import bot.accord.contact.Connection.State;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Request;
import bot.accord.staff.Audit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Keeps what staff filled in: a new contact or, where the form was about one, what that is from now on. Where its details are
 * no longer given on request, those who wait get their answer by that.
 */
@Component
final class SaveContact extends StaffAction {

    private static final String UNFIT = "unfit";

    private final Answers answers;

    SaveContact(Contacts contacts, Answers answers, Audit audit) {
        super("save-contact", Set.of("saved", UNFIT), contacts, audit);
        this.answers = answers;
    }

    @Override
    public Set<String> notices() {
        return Answers.NOTICES;
    }

    /** {@code unfit} where the form lacks an answer, or has one that cannot be kept. */
    @Override
    public Result perform(Request request) {
        if (!isAllowed(request)) {
            return Result.of(REFUSED, request.visitor());
        }
        var filled = Filled.of(request);
        if (filled.isEmpty()) {
            return Result.of(UNFIT, request.visitor());
        }
        return Items.of(request).isEmpty() ? add(filled.get(), request) : super.perform(request);
    }

    private Result add(Filled filled, Request request) {
        var contact = contacts().add(filled.contact(request.visitor().id()), request.now());
        keep(contact, "new", request);
        return saved(contact, request);
    }

    @Override
    Result act(Contact before, Request request) {
        var filled = Filled.of(request).orElseThrow();
        var after = filled.changed(before);
        contacts().save(after, request.now());
        keep(before, Changes.between(before, after), request);
        return saved(after, request).telling(told(after, request));
    }

    private List<Notice> told(Contact contact, Request request) {
        return decided(contact)
                .map(answer -> answers.giveAll(answer, contact, request))
                .orElse(List.of());
    }

    /** Returns the answer to all who wait that the details themselves give now; empty where somebody is to give it. */
    private static Optional<State> decided(Contact contact) {
        if (contact.details().isNone() || contact.release() == Release.NEVER) {
            return Optional.of(State.DECLINED);
        }
        return contact.release() == Release.PUBLIC ? Optional.of(State.ACCEPTED) : Optional.empty();
    }

    private static Result saved(Contact contact, Request request) {
        return Result.of("saved", request.visitor()).about(contact.id());
    }
}
