package bot.accord.knowledge;

import bot.accord.dialog.Action;
import bot.accord.dialog.Answer;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Request;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Puts a question before the desk's staff: the answer to the form's field {@code question}, if a form led here, else the words
 * that the person typed last.
 */
@Component
final class PassOn implements Action {

    private static final String FIELD = "question";

    private final Unanswered unanswered;

    PassOn(Unanswered unanswered) {
        this.unanswered = unanswered;
    }

    @Override
    public String name() {
        return "pass-on";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("passed", "nothing");
    }

    /** {@code nothing} where the person came by buttons, so that there are no words to pass on. */
    @Override
    public Result perform(Request request) {
        var visitor = request.visitor();
        var words = words(request);
        if (words.isBlank()) {
            return Result.of("nothing", visitor);
        }
        unanswered.add(miss(request, words), true);
        return Result.of("passed", visitor);
    }

    private static Knowledge.Miss miss(Request request, String words) {
        var arguments = request.arguments();
        var visitor = request.visitor();
        return new Knowledge.Miss(
                visitor.id(),
                words,
                arguments.getOrDefault("after", ""),
                visitor.language(),
                Stream.of(arguments.getOrDefault("articles", "").split(" "))
                        .filter(id -> !id.isEmpty())
                        .toList(),
                request.now());
    }

    private static String words(Request request) {
        return request.answers().get(FIELD) instanceof Answer.Written(var written)
                ? written.text()
                : request.arguments().getOrDefault("words", "");
    }
}
