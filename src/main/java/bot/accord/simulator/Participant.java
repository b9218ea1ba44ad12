package bot.accord.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person at the keyboard, in one chat. What they do happens at once; what they hear is waited for, and fails with the
 * chat's transcript if it does not come in time. For one thread.
 *
 * <pre>{@code
 * simulator.person("en").says("/start").hears("Welcome").presses("Contacts").hears("Who do you want to reach?");
 * }</pre>
 */
public final class Participant {

    private final Simulator simulator;
    private final World world;
    private final Acts acts;
    private final Room room;
    private final User person;
    private final Keepsake keepsake = new Keepsake();

    /** What this person remembers of their last act. */
    private static final class Keepsake {
        long since;

        String press = "";
    }

    Participant(Simulator simulator, World world, Acts acts, Room room, User person) {
        this.simulator = simulator;
        this.world = world;
        this.acts = acts;
        this.room = room;
        this.person = person;
        keepsake.since = world.number();
    }

    public long id() {
        return person.id();
    }

    public String name() {
        return person.name();
    }

    /** Returns the chat's id, which in a private chat is the person's. */
    public long chat() {
        return room.id;
    }

    Room room() {
        return room;
    }

    User user() {
        return person;
    }

    /** Returns the same person in a group, as a member of it. */
    public Participant in(Group group) {
        return group.participant(person);
    }

    // What they do.

    /** Sends a text; {@code /start visit} is a command with what follows a deep link. */
    public Participant says(String text) {
        return sends(text, Json.object());
    }

    /** Sends a text whose marks are given as the Bot API's MessageEntity objects, in JSON. */
    public Participant saysMarked(String text, String entities) {
        act();
        acts.say(room, person, Formatted.of(text, "", Json.parse(entities).orElseThrow()), Json.object());
        return this;
    }

    public Participant replies(Message original, String text) {
        return sends(text, Acts.replyTo(original));
    }

    /** Passes on what somebody else wrote, whose name is all that is known. */
    public Participant forwards(String author, String text) {
        var extra = Json.object();
        extra.putObject("forward_origin")
                .put("type", "hidden_user")
                .put("sender_user_name", author)
                .put("date", world.clock().instant().getEpochSecond());
        return sends(text, extra);
    }

    /** Sends a text with further fields of the Bot API's Message, in JSON: {@code {"via_bot":{…}}}. */
    public Participant saysWith(String text, String fields) {
        return sends(text, (ObjectNode) Json.parse(fields).orElseThrow());
    }

    /** Sends a text in a topic of a forum. */
    public Participant saysIn(int topic, String text) {
        return sends(text, Json.object().put("message_thread_id", topic).put("is_topic_message", true));
    }

    /** Sends a text as a group's anonymous administrator: the author that the bot is told is not a person. */
    public Participant saysAnonymously(String text) {
        act();
        var extra = Json.object();
        extra.set("sender_chat", room.json());
        acts.say(room, new User(1087968824, true, "Group", "", "GroupAnonymousBot", null, ""), marked(text), extra);
        return this;
    }

    /** Sends a file; pictures too go as documents. */
    public Participant sendsFile(String name, String mime, byte[] content, String caption) {
        return attaches("document", new Upload(name, mime, content), caption, Json.object());
    }

    /** Sends a picture; {@code content} is a PNG, GIF or JPEG. */
    public Participant sendsPhoto(byte[] content, String caption) {
        return attaches("photo", new Upload("photo.jpg", "image/jpeg", content), caption, Json.object());
    }

    /** Sends so many pictures as one album. */
    public Participant sendsAlbum(int pictures) {
        var album = Json.object().put("media_group_id", Long.toString(world.fresh()));
        for (var i = 0; i < pictures; i++) {
            attaches("photo", new Upload("photo.png", "image/png", Picture.dot()), "", album);
        }
        return this;
    }

    public Participant sendsVoice() {
        return attaches("voice", new Upload("voice.ogg", "audio/ogg", new byte[] {1}), "", Json.object());
    }

    public Participant sendsSticker() {
        return attaches("sticker", new Upload("sticker.webp", "image/webp", Picture.dot()), "", Json.object());
    }

    /** Sends a place. */
    public Participant sendsLocation(double latitude, double longitude) {
        act();
        acts.place(room, person, latitude, longitude);
        return this;
    }

    private Participant attaches(String kind, Upload upload, String caption, ObjectNode extra) {
        act();
        acts.attach(room, person, kind, upload, marked(caption), extra);
        return this;
    }

    private static Formatted marked(String text) {
        return Formatted.of(text, "", Json.array());
    }

    private Participant sends(String text, ObjectNode extra) {
        act();
        acts.say(room, person, marked(text), extra);
        return this;
    }

    public Participant edits(Message mine, String text) {
        act();
        acts.edit(room, person, mine.id(), marked(text));
        return this;
    }

    /** Presses the button with this label, once it is shown by what was said or edited since the last act. */
    public Participant presses(String label) {
        var message = awaits("a button \"" + label + "\"", () -> Acts.withButton(heard(), label));
        return presses(message, label);
    }

    /** Presses a button of this message as it was then, which may be long gone. */
    public Participant presses(Message message, String label) {
        var button = message.button(label)
                .filter(found -> found.kind().equals("callback"))
                .orElseThrow(() -> new AssertionError("no button \"" + label + "\" to press on message " + message.id()
                        + ", only " + message.buttons()));
        return forges(message.id(), button.value());
    }

    /** Presses the newest button with this data, at once. */
    public Participant pressesData(String data) {
        var message = messages().reversed().stream()
                .filter(shown -> shown.buttons().stream()
                        .anyMatch(button -> button.kind().equals("callback")
                                && button.value().equals(data)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button with data \"" + data + "\" in" + transcript()));
        return forges(message.id(), data);
    }

    /** Sends a press with any data under any message id, as a changed client can. */
    public Participant forges(int message, String data) {
        act();
        keepsake.press = acts.press(room, person, message, data);
        return this;
    }

    public Participant blocks() {
        act();
        acts.block(room, person, true);
        return this;
    }

    public Participant unblocks() {
        act();
        acts.block(room, person, false);
        return this;
    }

    private void act() {
        keepsake.since = world.number();
    }

    // What they see.

    /** Waits until a message of the bot, new or edited since the last act, contains these words. */
    public Participant hears(String words) {
        awaits("\"" + words + "\"", () -> newest(message -> message.text().contains(words)));
        return this;
    }

    /** Waits for a new or edited message of the bot since the last act, and returns it. */
    public Message hears(Predicate<Message> wanted) {
        return awaits("a message that fits", () -> newest(wanted));
    }

    /** Makes sure that the bot says nothing for so long, counted from the last act. */
    public Participant hearsNothing(Duration quiet) {
        var heard = world.await(quiet, () -> newest(message -> true));
        if (heard.isPresent()) {
            throw new AssertionError("silence expected, heard \"" + heard.get().text() + "\" in" + transcript());
        }
        return this;
    }

    /** Waits for the answer to the last press, whose text must contain these words. */
    public Participant isToasted(String words) {
        awaits(
                "a toast \"" + words + "\"",
                () -> toasts().stream()
                        .filter(toast -> toast.callback().equals(keepsake.press))
                        .filter(toast -> toast.text().contains(words))
                        .findFirst());
        return this;
    }

    /** Returns the answers to this person's presses in this chat, oldest first. */
    public List<Toast> toasts() {
        return world.locked(() -> room.since(0).stream()
                .map(Event.Numbered::event)
                .mapMulti((Event event, Consumer<Toast> out) -> {
                    if (event instanceof Event.Toasted(var who, var toast) && who == person.id()) {
                        out.accept(toast);
                    }
                })
                .toList());
    }

    /** Returns the id of the last press, empty if there was none. */
    public String lastPress() {
        return keepsake.press;
    }

    /** Returns all that the chat holds, oldest first. */
    public List<Message> messages() {
        return world.locked(room::messages);
    }

    /** Returns the bot's newest message as it stands now. */
    public Message last() {
        return messages().reversed().stream()
                .filter(Message::fromBot)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the bot has said nothing in" + transcript()));
    }

    /** Returns this person's newest message. */
    public Message mine() {
        return messages().reversed().stream()
                .filter(message -> message.from() == person.id())
                .findFirst()
                .orElseThrow(() -> new AssertionError("this person has said nothing in" + transcript()));
    }

    /** Returns the labels of the bot's newest keyboard, row by row; empty if no message shows one. */
    public List<List<String>> keyboard() {
        return messages().reversed().stream()
                .filter(message -> !message.keyboard().isEmpty())
                .findFirst()
                .map(message -> message.keyboard().stream()
                        .map(row -> row.stream().map(Message.Button::label).toList())
                        .toList())
                .orElseGet(List::of);
    }

    private List<Message> heard() {
        return room.since(keepsake.since).stream()
                .map(Event.Numbered::event)
                .mapMulti((Event event, Consumer<Message> out) -> {
                    switch (event) {
                        case Event.Shown(var message) -> out.accept(message);
                        case Event.Changed(var message) -> out.accept(message);
                        default -> {
                            // not something said
                        }
                    }
                })
                .filter(Message::fromBot)
                .toList();
    }

    private Optional<Message> newest(Predicate<Message> wanted) {
        return heard().reversed().stream().filter(wanted).findFirst();
    }

    private <T> T awaits(String what, Supplier<Optional<T>> probe) {
        return world.await(simulator.patience(), probe)
                .orElseThrow(() -> new AssertionError(
                        what + " did not come within " + simulator.patience() + " in" + transcript()));
    }

    /** Returns the chat as text, a line for each message. */
    public String transcript() {
        return messages().stream()
                .map(message -> "%n  %d %s: %s %s"
                        .formatted(
                                message.id(),
                                message.json().path("from").path("first_name").asString("?"),
                                message.text(),
                                message.buttons().stream()
                                        .map(button -> "[" + button.label() + "]")
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining("", " chat " + room.id + ":", ""));
    }
}
