package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.dialog.Request;
import bot.accord.exchange.Exchange.Status;
import bot.accord.exchange.Exchange.Words;
import bot.accord.staff.Audit;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps what staff filled in: a draft, or, where the form was about an exchange, what that is from now on. */
@Component
final class SaveExchange extends StaffAction {

    private final Changes changes;

    SaveExchange(Exchanges exchanges, Changes changes, Audit audit) {
        super("save-exchange", Set.of("saved", "wrong-order", "past", "taken"), exchanges, audit);
        this.changes = changes;
    }

    /**
     * {@code wrong-order} where the end is not after the start or the deadline is; {@code past} where what is public would have
     * begun already by its new start; {@code taken} where the author's language becomes one that has words already;
     * {@code refused} also where the form lacks an answer.
     */
    @Override
    public Result perform(Request request) {
        var filled = Filled.of(request.answers());
        if (!isAllowed(request) || filled.isEmpty()) {
            return Result.of("refused", request.visitor());
        }
        if (!filled.get().plan().isInOrder()) {
            return Result.of("wrong-order", request.visitor());
        }
        return Items.of(request).isEmpty() ? add(filled.get(), request) : super.perform(request);
    }

    private Result add(Filled filled, Request request) {
        var visitor = request.visitor();
        var id = exchanges().add(Exchange.draft(filled.words(), filled.plan(), visitor.id(), request.now()));
        keep(id, "new", request);
        return saved(id, request);
    }

    /** What does not take place is not changed any more. */
    @Override
    boolean isThere(Exchange exchange) {
        return !exchange.is(Status.CANCELLED);
    }

    @Override
    Result act(Exchange before, Request request) {
        var filled = Filled.of(request.answers()).orElseThrow();
        var after = before.with(words(before, filled), filled.plan(), before.version(), request.now());
        if (isTaken(before, after)) {
            return Result.of("taken", request.visitor());
        }
        if (before.is(Status.PUBLISHED) && wouldHaveBegun(before, after, request.now())) {
            return Result.of("past", request.visitor());
        }
        changes.make(before, after, request.now());
        keep(before, details(before, after), request);
        return saved(before.id(), request);
    }

    /** Where the author's language was corrected, the words are those of the other language from now on. */
    private static Map<Language, Words> words(Exchange before, Filled filled) {
        var words = new HashMap<>(before.words());
        words.remove(before.plan().language());
        words.put(filled.plan().language(), filled.words());
        return words;
    }

    /** The words in the other language are somebody's work: they are not lost by the way. */
    private static boolean isTaken(Exchange before, Exchange after) {
        var language = after.plan().language();
        return !language.equals(before.plan().language()) && before.speaks(language);
    }

    /** What goes on may be prolonged and shortened, and of what is over the record be mended. */
    private static boolean wouldHaveBegun(Exchange before, Exchange after, Instant now) {
        return !after.starts().equals(before.starts()) && !before.isOver(now) && after.hasBegun(now);
    }

    private static String details(Exchange before, Exchange after) {
        return after.plan().hasOtherTimes(before.plan())
                ? "starts " + Moments.spell(after.plan().starts())
                : "";
    }

    private static Result saved(long id, Request request) {
        return Result.of("saved", request.visitor()).about(String.valueOf(id));
    }
}
