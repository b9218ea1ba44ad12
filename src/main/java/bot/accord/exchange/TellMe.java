package bot.accord.exchange;

import bot.accord.dialog.Action;
import bot.accord.dialog.Request;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The person wants to be told of each new exchange; only in a private chat, where that can be done. */
@Component
final class TellMe implements Action {

    private final Watchers watchers;

    TellMe(Watchers watchers) {
        this.watchers = watchers;
    }

    @Override
    public String name() {
        return "tell-me";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("watching", "refused");
    }

    @Override
    public boolean harmless() {
        return true;
    }

    @Override
    public Result perform(Request request) {
        if (!request.chat().isPrivate()) {
            return Result.of("refused", request.visitor());
        }
        watchers.add(request.visitor().id(), request.now());
        return Result.of("watching", request.visitor());
    }
}
