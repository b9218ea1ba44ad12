package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.dialog.Request;
import bot.accord.exchange.Exchange.Status;
import bot.accord.exchange.Exchange.Words;
import bot.accord.staff.Audit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Keeps what staff filled in: a draft, or, where the form was about an exchange, what that is from now on. Whoever takes part
 * is told where it moves or gets another title.
 */
@Component
final class SaveExchange extends StaffAction {

    private final ComingNotices notices;
    private final Attendance attendance;

    SaveExchange(Exchanges exchanges, ComingNotices notices, Attendance attendance, Audit audit) {
        super("save-exchange", Set.of("saved", "wrong-order", "past"), exchanges, audit);
        this.notices = notices;
        this.attendance = attendance;
    }

    /**
     * {@code wrong-order} where the end is not after the start or the deadline is; {@code past} where what is public would have
     * begun already; {@code refused} also where the form lacks an answer.
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
        if (before.is(Status.DRAFT)) {
            exchanges().save(after);
        } else if (moves(before, after) && !before.isOver(request.now()) && after.hasBegun(request.now())) {
            return Result.of("past", request.visitor());
        } else {
            change(before, after, request);
        }
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

    private static boolean moves(Exchange before, Exchange after) {
        return after.plan().hasOtherTimes(before.plan());
    }

    private void change(Exchange before, Exchange after, Request request) {
        var now = request.now();
        var isOther = after.plan().looksOther(before.plan()) || !after.words().equals(before.words());
        var next = after.with(after.words(), after.plan(), before.version() + (isOther ? 1 : 0), now);
        exchanges().save(next);
        if (moves(before, next)) {
            notices.remindAll(next, now);
        }
        if (next.plan().movesFrom(before.plan()) || hasOtherTitle(before, next)) {
            notices.tellOfChange(next, now);
        }
        attendance.moveUp(next, now);
    }

    private static boolean hasOtherTitle(Exchange before, Exchange after) {
        var language = after.plan().language();
        return !after.words(language).title().equals(before.words(language).title());
    }

    private static String details(Exchange before, Exchange after) {
        return moves(before, after) ? "starts " + Moments.spell(after.plan().starts()) : "";
    }

    private static Result saved(long id, Request request) {
        return Result.of("saved", request.visitor()).about(String.valueOf(id));
    }
}
