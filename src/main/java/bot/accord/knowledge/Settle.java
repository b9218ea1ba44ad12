package bot.accord.knowledge;

import bot.accord.dialog.Action;
import bot.accord.dialog.Request;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes a question off the list of the unanswered; for staff. */
@Component
final class Settle implements Action {

    private final Unanswered unanswered;

    Settle(Unanswered unanswered) {
        this.unanswered = unanswered;
    }

    @Override
    public String name() {
        return "settle-question";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("settled", "refused");
    }

    @Override
    public Result perform(Request request) {
        var visitor = request.visitor();
        var item = request.arguments().getOrDefault("item", "");
        if (visitor.roles().isEmpty() || !item.matches("[0-9]{1,18}")) {
            return Result.of("refused", visitor);
        }
        unanswered.settle(Long.parseLong(item));
        return Result.of("settled", visitor);
    }
}
