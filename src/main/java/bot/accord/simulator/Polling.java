package bot.accord.simulator;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The methods about the bot itself, and getUpdates. */
final class Polling {

    private final World world;
    private final Webhook webhook;
    private volatile boolean loggedOut;

    Polling(World world, Webhook webhook) {
        this.world = world;
        this.webhook = webhook;
    }

    Map<String, Method> methods() {
        return Map.of(
                "getme", this::getMe,
                "getupdates", this::getUpdates,
                "logout", this::logOut,
                "close", _ -> Reply.ok(Json.yes()));
    }

    /** Says whether the bot has moved to another server: then every call is refused. */
    boolean isLoggedOut() {
        return loggedOut;
    }

    private Reply logOut(Query query) {
        loggedOut = true;
        world.updates().end("logOut");
        return Reply.ok(Json.yes());
    }

    private Reply getMe(Query query) {
        var json = world.bot().json();
        json.put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
        return Reply.ok(json);
    }

    private Reply getUpdates(Query query) throws InterruptedException {
        if (webhook.target() != null) {
            throw world.updates()
                    .conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
                            + " webhook first");
        }
        allow(query);
        var poll = new Updates.Poll(
                (int) query.number("offset"), query.between("limit", 1, 100, 100), query.between("timeout", 0, 50, 0));
        var batch = world.updates().poll(poll).orElseThrow(LineCut::new);
        return Reply.ok(Json.raw(batch.stream().map(Updates.Update::json).collect(Collectors.joining(",", "[", "]"))));
    }

    /** Remembers which kinds of updates the bot wants, if the call says so. */
    void allow(Query query) {
        query.tree("allowed_updates")
                .map(list -> StreamSupport.stream(list.spliterator(), false)
                        .map(kind -> kind.asString(""))
                        .collect(Collectors.toUnmodifiableSet()))
                .ifPresent((Set<String> kinds) -> world.updates().allow(kinds));
    }
}
