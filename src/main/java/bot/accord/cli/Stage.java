package bot.accord.cli;

import bot.accord.chat.Button;
import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Input;
import bot.accord.dialog.Machine;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Script;
import bot.accord.dialog.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chat that a rehearsal is played in: one person, the machine, and what the person's screen shows. */
final class Stage {

    private static final long PERSON = 1;
    private static final int MOST_STEPS = 1_000;
    private static final int MOST_DUE = 1_000;
    private static final Chat CHAT = new Chat(PERSON, Chat.Kind.PRIVATE);

    private final Script script;
    private final Buttons buttons;
    private final Watcher watcher;
    private final Capabilities capabilities;
    private final List<Shown> shown = new ArrayList<>();
    private Machine machine;
    private Conversation conversation;
    private Instant now;
    private long messages;
    private String words = "";
    private @Nullable String toast;

    Stage(Rehearsal.Cast cast, Script script, Capabilities capabilities) {
        this.script = script;
        this.buttons = new Buttons(script);
        this.watcher = new Watcher(
                new Visitor(PERSON, cast.name(), cast.language(), cast.clock().getZone(), cast.roles()));
        this.capabilities = watcher.watching(capabilities);
        this.machine = new Machine(script, this.capabilities);
        this.conversation = Conversation.fresh(PERSON, PERSON, script);
        this.now = cast.clock().toInstant();
    }

    /** A keyboard and the message that carries it. */
    private record Shown(long message, Keyboard keyboard) {}

    Script script() {
        return script;
    }

    Conversation conversation() {
        return conversation;
    }

    /** Returns the last message's words. */
    String words() {
        return words;
    }

    /** Returns the words of the last answer to a press; empty where there was no press yet. */
    Optional<String> toast() {
        return Optional.ofNullable(toast);
    }

    /** Returns the names of the buttons on the present keyboard. */
    List<String> buttons() {
        return buttons.names(present());
    }

    boolean shows(String button) {
        return buttons.find(present(), button).isPresent();
    }

    private Keyboard present() {
        return shown.isEmpty() ? Keyboard.NONE : shown.getLast().keyboard();
    }

    private Visitor visitor() {
        return watcher.visitor();
    }

    /** Does one step; returns what went wrong. */
    Optional<String> perform(Step step) {
        now = now.plusSeconds(1);
        return switch (step) {
            case Step.Type type -> type(type.words());
            case Step.Press press ->
                shown.isEmpty() ? noButton(press.button()) : press(press.button(), shown.getLast());
            case Step.PressOld old ->
                old.keyboard() > shown.size()
                        ? Optional.of("expected a keyboard @" + old.keyboard() + ", got " + shown.size())
                        : press(old.button(), shown.get(old.keyboard() - 1));
            case Step.Send send -> take(file(send.name()));
            case Step.Place place -> take(new Incoming.Spot(place.latitude(), place.longitude()));
            case Step.Sticker _ -> take(new Incoming.Other("sticker"));
            case Step.Wait wait -> waiting(wait.time());
            case Step.Switch to -> {
                watcher.visitor(visitor().speaking(to.language()));
                yield Optional.empty();
            }
            case Step.Reload _ -> {
                machine = new Machine(script, capabilities);
                yield Optional.empty();
            }
            case Step.Expectation _ -> Optional.empty();
        };
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

    private Optional<String> press(String name, Shown on) {
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
        toast = null;
        var wrong = take(new Incoming.Press("press-" + now, message, button.data()));
        return wrong.isPresent() || toast != null ? wrong : Optional.of("expected an answer to the press, got none");
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
        Long message = incoming instanceof Incoming.Press ? null : Long.valueOf(++messages);
        var turn = machine.decide(conversation, new Input(visitor(), CHAT, message, incoming, now));
        conversation = turn.next();
        turn.out().forEach(this::show);
        turn.notices().forEach(this::tell);
        return Optional.empty();
    }

    /** Nobody but the person is on the stage. */
    private void tell(Notice notice) {
        if (notice.person() == PERSON) {
            machine.notice(visitor(), notice, now).forEach(this::show);
        }
    }

    private void show(Outgoing outgoing) {
        switch (outgoing) {
            case Outgoing.Say say -> message(++messages, say.text(), say.keyboard());
            case Outgoing.Edit edit -> message(edit.message(), edit.text(), edit.keyboard());
            case Outgoing.Toast answer -> toast = answer.text();
            case Outgoing.Document document -> words = document.caption().text();
            case Outgoing.Venue venue -> words = venue.title() + "\n" + venue.address();
            case Outgoing.Contact contact -> words = contact.name() + "\n" + contact.phone();
        }
    }

    private void message(long id, Rich text, Keyboard keyboard) {
        words = text.text();
        shown.add(new Shown(id, keyboard));
    }
}
