package bot.accord.people;

import bot.accord.dialog.Action;
import bot.accord.dialog.Request;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Deletes all that any room keeps about the person. */
@Component
final class Forget implements Action {

    private final List<Traces> traces;

    Forget(List<Traces> traces) {
        this.traces = traces;
    }

    @Override
    public String name() {
        return "forget";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("forgotten");
    }

    @Override
    public Result perform(Request request) {
        traces.forEach(room -> room.erase(request.visitor().id()));
        return Result.of("forgotten", request.visitor());
    }
}
