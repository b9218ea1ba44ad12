package bot.accord.knowledge;

import bot.accord.dialog.Action;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Request;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the question that the person asked last before the desk's staff. */
@Component
final class PassOn implements Action {

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

    @Override
    public Set<String> values() {
        return Set.of("question");
    }

    /** {@code nothing} where the person came by buttons, so that there are no words to pass on. */
    @Override
    public Result perform(Request request) {
        var visitor = request.visitor();
        var words = request.arguments().getOrDefault("words", "");
        if (words.isBlank()) {
            return new Result("nothing", visitor, Map.of("question", ""), List.of());
        }
        var miss = new Knowledge.Miss(visitor.id(), words, visitor.language(), List.of(), request.now());
        unanswered.add(miss, true);
        return new Result("passed", visitor, Map.of("question", words), List.of());
    }
}
