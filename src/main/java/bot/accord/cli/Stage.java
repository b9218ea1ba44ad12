package bot.accord.cli;

import bot.accord.chat.Button;
import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Rich;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Input;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a rehearsal is played on: the persons, each with the machine in a chat of their own, and one clock. */
final class Stage {

    private static final int MOST_STEPS = 1_000;
    private static final int MOST_DUE = 1_000;

    private final Script script;
    private final Buttons buttons;
    private final Capabilities capabilities;
    private final Map<String, Player> players = new LinkedHashMap<>();
    private Player player;
    private Instant now;

    Stage(Rehearsal.Cast cast, Script script, Capabilities capabilities) {
        this.script = script;
        this.buttons = new Buttons(script);
        this.capabilities = capabilities;
        this.now = cast.clock().toInstant();
        this.player = new Player(1, cast, script, capabilities);
        players.put(cast.name(), player);
    }

    Script script() {
        return script;
    }

    Conversation conversation() {
        return player.conversation();
    }

    /** Returns the last message's words. */
    String words() {
        return player.words();
    }

    /** Returns the name of the last file that came, empty where none did. */
    String file() {
        return player.file();
    }

    /** Returns the words of the last answer to a press; empty where there was no press yet. */
    Optional<String> toast() {
        return player.toast();
    }

    /** Returns the names of the buttons on the present keyboard. */
    List<String> buttons() {
        return buttons.names(player.present());
    }

    boolean shows(String button) {
        return buttons.find(player.present(), button).isPresent();
    }

    /** Does one step; returns what went wrong. */
    Optional<String> perform(Step step) {
        now = now.plusSeconds(1);
        return switch (step) {
            case Step.Type type -> type(type.words());
            case Step.Press press ->
                player.shown().isEmpty()
                        ? noButton(press.button())
                        : press(press.button(), player.shown().getLast());
            case Step.PressOld old ->
                old.keyboard() > player.shown().size()
                        ? Optional.of("expected a keyboard @" + old.keyboard() + ", got "
                                + player.shown().size())
                        : press(old.button(), player.shown().get(old.keyboard() - 1));
            case Step.Send send -> take(file(send.name()));
            case Step.Place place -> take(new Incoming.Spot(place.latitude(), place.longitude()));
            case Step.Sticker _ -> take(new Incoming.Other("sticker"));
            case Step.Wait wait -> waiting(wait.time());
            case Step.Enter enter -> enter(enter.cast());
            case Step.Switch to -> {
                player.visitor(player.visitor().speaking(to.language()));
                yield Optional.empty();
            }
            case Step.Reload _ -> {
                players.values().forEach(Player::reload);
                yield Optional.empty();
            }
            case Step.Expectation _ -> Optional.empty();
        };
    }

    /** Somebody else goes on: whoever has this name, or, where nobody has, somebody new. */
    private Optional<String> enter(Rehearsal.Cast cast) {
        player = players.computeIfAbsent(cast.name(), _ -> new Player(players.size() + 1L, cast, script, capabilities));
        return Optional.empty();
    }

    /** Time passes by small steps, so that what is due on the way is told then. */
    private Optional<String> waiting(Duration time) {
        var end = now.plus(time);
        var step = Duration.ofSeconds(Math.max(60, time.toSeconds() / MOST_STEPS));
        while (now.isBefore(end)) {
            var next = now.plus(step);
            now = next.isBefore(end) ? next : end;
            capabilities.timed().forEach(timed -> timed.due(now, MOST_DUE).forEach(this::tell));
        }
        return Optional.empty();
    }

    private Optional<String> type(String text) {
        if (!text.startsWith("/")) {
            return take(new Incoming.Text(Rich.plain(text)));
        }
        var parts = text.substring(1).split("\\s+", 2);
        return take(new Incoming.Command(parts[0].toLowerCase(Locale.ROOT), parts.length < 2 ? "" : parts[1].strip()));
    }

    private static Incoming file(String name) {
        return new Incoming.Attachment(
                Incoming.Attachment.Kind.DOCUMENT, "file-" + name, name, null, 1024, Rich.EMPTY, null);
    }

    private Optional<String> press(String name, Player.Shown on) {
        var button = buttons.find(on.keyboard(), name);
        if (button.isEmpty()) {
            return noButton(name, on.keyboard());
        }
        return switch (button.get()) {
            case Button.Callback callback -> press(callback, on.message());
            case Button.Link link -> Optional.of("expected a button to press, got a link to " + link.url());
            case Button.Copy _ -> Optional.of("expected a button to press, got one that copies a text");
        };
    }

    private Optional<String> press(Button.Callback button, long message) {
        player.press();
        var wrong = take(new Incoming.Press("press-" + now, message, button.data()));
        return wrong.isPresent() || toast().isPresent()
                ? wrong
                : Optional.of("expected an answer to the press, got none");
    }

    private Optional<String> noButton(String name) {
        return noButton(name, Keyboard.NONE);
    }

    private Optional<String> noButton(String name, Keyboard keyboard) {
        var names = buttons.names(keyboard);
        return Optional.of(
                "expected a button " + name + ", got " + (names.isEmpty() ? "no buttons" : String.join(", ", names)));
    }

    private Optional<String> take(Incoming incoming) {
        Long message = incoming instanceof Incoming.Press ? null : Long.valueOf(player.next());
        var chat = new Chat(player.id(), Chat.Kind.PRIVATE);
        var input = new Input(player.visitor(), chat, message, incoming, now);
        var turn = player.machine().decide(player.conversation(), input);
        player.conversation(turn.next());
        turn.out().forEach(player::show);
        turn.notices().forEach(this::tell);
        return Optional.empty();
    }

    /** Whoever is not on the stage hears nothing. */
    private void tell(Notice notice) {
        players.values().stream()
                .filter(one -> one.id() == notice.person())
                .forEach(one -> one.machine().notice(one.visitor(), notice, now).forEach(one::show));
    }
}
