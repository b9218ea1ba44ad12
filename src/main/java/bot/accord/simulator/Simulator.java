package bot.accord.simulator;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Bot API server on this machine that stands in for Telegram: strict as Telegram is, with people whom a test or the
 * chat page can be, and with faults to order. Safe for many threads.
 */
public final class Simulator implements AutoCloseable {

    /** The demo person who is meant to hold the owner's role. */
    public static final long OWNER = 1005;

    private static final String TOKEN = World.BOT + ":SIMULATOR-0123456789-0123456789-012";

    private final World world;
    private final Acts acts;
    private final Profile profile;
    private final Files files;
    private final Limits limits;
    private final Webhook webhook;
    private final Gateway gateway;
    private final Server server;
    private final String token;
    private final Map<String, Long> byLanguage = new HashMap<>();
    private volatile Duration patience = Duration.ofSeconds(15);

    private Simulator(InstantSource clock, int port, String token) {
        this.token = token;
        world = new World(clock, new Updates(clock));
        var callbacks = new Callbacks();
        files = new Files();
        var attachments = new Attachments(files);
        acts = new Acts(world, callbacks, attachments);
        profile = new Profile(world);
        limits = new Limits(clock);
        webhook = new Webhook(world.updates(), clock, this::answered);
        var polling = new Polling(world, webhook);
        var doors = new Doors(world);
        var methods = new HashMap<String, Method>();
        methods.putAll(polling.methods());
        methods.putAll(new Hooking(world, polling, webhook).methods());
        methods.putAll(new Talking(world, doors, callbacks).methods());
        methods.putAll(new Sending(world, doors, attachments).methods());
        methods.putAll(new Keeping(world, doors).methods());
        methods.putAll(profile.methods());
        gateway = new Gateway(world, Map.copyOf(methods), limits, polling::isLoggedOut);
        server = Server.start(port, token, gateway, files);
        settle();
    }

    /** Lets in the people whom one can be, and a group of them. */
    private void settle() {
        demo(1001, "Alice", "Demo", "en", "demo: researcher");
        demo(1002, "Иван", "Демо", "ru", "demo: company");
        demo(1003, "Алеся", "Дэма", "be", "demo: official");
        demo(1004, "小明", "演示", "zh-hans", "demo: journalist");
        world.person(OWNER, "Olga", "Demo", "en", "demo: owner");
        group(
                "Demo group",
                world.users().stream().map(user -> person(user.id())).toList());
    }

    /** A webhook's answer may hold a call, which the Bot API makes without telling its outcome. */
    private void answered(String body) {
        for (var query : Webhook.calls(body)) {
            try {
                gateway.answer(query);
            } catch (LineCut _) {
                // nobody waits for the answer
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void demo(long id, String first, String last, String language, String note) {
        world.person(id, first, last, language, note);
        byLanguage.put(language.substring(0, 2), id);
    }

    /** Starts a simulator on any free port, by the system's clock. */
    public static Simulator start() {
        return start(0, TOKEN, InstantSource.system());
    }

    /**
     * Starts a simulator on 127.0.0.1.
     *
     * @param port 0 for any free one
     * @param token the bot's token, in the form that Telegram gives them
     * @param clock what messages are dated by and updates and presses expire by
     */
    public static Simulator start(int port, String token, InstantSource clock) {
        return new Simulator(clock, port, token);
    }

    /** Returns what {@code /bot<token>/<method>} is appended to, without a slash at its end. */
    public URI root() {
        return server.root();
    }

    public String token() {
        return token;
    }

    /** Returns the bot's name without the sign at its front. */
    public String username() {
        return world.bot().username();
    }

    /** Returns the demo person who speaks {@code en}, {@code ru}, {@code be} or {@code zh}, in their private chat. */
    public Participant person(String language) {
        var id = byLanguage.get(language);
        if (id == null) {
            throw new IllegalArgumentException("person: one of " + byLanguage.keySet() + " wanted, was " + language);
        }
        return person(id);
    }

    /** Returns a person by their id, in their private chat. */
    public Participant person(long id) {
        var person = world.user(id).orElseThrow(() -> new IllegalArgumentException("person: nobody has the id " + id));
        return new Participant(this, world, acts, world.room(id).orElseThrow(), person);
    }

    public Participant owner() {
        return person(OWNER);
    }

    /**
     * Makes a new person.
     *
     * @param language the IETF tag of their client, empty if it tells none
     */
    public Participant newcomer(String name, String language) {
        return person(
                world.person(world.freshPerson(), name, "", language, "demo").id());
    }

    /** Makes a supergroup with the bot and these people in it. */
    public Group group(String title, List<Participant> members) {
        var group = new Group(this, world, acts, world.group(Room.Kind.SUPERGROUP, title));
        members.forEach(member -> member.in(group));
        return group;
    }

    /** Makes a small group, which may become a supergroup, with the bot and these people in it. */
    public Group smallGroup(String title, List<Participant> members) {
        var group = new Group(this, world, acts, world.group(Room.Kind.GROUP, title));
        members.forEach(member -> member.in(group));
        return group;
    }

    /** Returns the commands that Telegram would show this person in this chat, as {@code /menu The menu}. */
    public List<String> menu(Participant participant) {
        var menu = profile.menu(participant.room(), participant.user());
        return menu.valueStream()
                .map(command -> "/" + command.path("command").asString("") + " "
                        + command.path("description").asString(""))
                .toList();
    }

    /** Returns what stands in the empty chat with this person, in their language. */
    public String welcome(Participant participant) {
        return profile.welcome(participant.user());
    }

    /** Returns the calls that the bot made. */
    public Calls calls() {
        return gateway.calls();
    }

    /** Returns the plan of what is to go wrong. */
    public Faults faults() {
        return gateway.faults();
    }

    public Network network() {
        return gateway.network();
    }

    /** Changes the line for all calls, and cuts a poll that is open on it if the line no longer carries one. */
    public void network(Network mode) {
        gateway.network(mode);
    }

    /**
     * Enforces Telegram's limits from now on, or no longer: 30 messages in any second over all, one a second in a chat
     * in the long run with a burst of five, 20 in any minute in a group. By the simulator's clock.
     */
    public void limits(boolean enforced) {
        limits.on(enforced);
    }

    /** Posts every update to the webhook so many times at the same moment; once unless set. */
    public void webhookCopies(int copies) {
        webhook.copies(copies);
    }

    /** Returns how long people wait for what they are to hear; 15 seconds unless set. */
    public Duration patience() {
        return patience;
    }

    public void patience(Duration patience) {
        this.patience = patience;
    }

    /** Returns how many updates wait for the bot, not yet confirmed. */
    public int pending() {
        return world.updates().pending();
    }

    /** Returns how many updates the bot has confirmed so far. */
    public long confirmed() {
        return world.updates().confirmed();
    }

    /** Waits until the bot has confirmed every update; fails if that takes longer than {@link #patience}. */
    public void settles() {
        try {
            if (!world.updates().awaitEmpty(patience)) {
                throw new AssertionError(pending() + " updates were not confirmed within " + patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for confirmation", e);
        }
    }

    /** Gives the next update this id: after a week without updates Telegram starts again anywhere, also lower. */
    public void restartsUpdatesAt(int id) {
        world.updates().restartAt(id);
    }

    /**
     * Queues an update of any form, for instance one that no model reads.
     *
     * @param field JSON without braces that follows {@code "update_id":…}: {@code "message":{…}}
     */
    public void delivers(String field) {
        world.updates().add("message", "any", id -> "{\"update_id\":" + id + "," + field + "}");
    }

    World world() {
        return world;
    }

    Acts acts() {
        return acts;
    }

    Profile profile() {
        return profile;
    }

    Files files() {
        return files;
    }

    @Override
    public void close() {
        world.close();
        webhook.close();
        server.close();
    }
}
