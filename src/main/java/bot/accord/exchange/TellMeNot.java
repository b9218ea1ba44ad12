package bot.accord.exchange;

import bot.accord.dialog.Action;
import bot.accord.dialog.Request;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The person no longer wants to be told of new exchanges. */
@Component
final class TellMeNot implements Action {

    private final Watchers watchers;
    private final ComingNotices notices;

    TellMeNot(Watchers watchers, ComingNotices notices) {
        this.watchers = watchers;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "tell-me-not";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("not-watching");
    }

    @Override
    public boolean harmless() {
        return true;
    }

    @Override
    public Result perform(Request request) {
        watchers.erase(request.visitor().id());
        notices.dropNews(request.visitor().id());
        return Result.of("not-watching", request.visitor());
    }
}
