package bot.accord.cli;

import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Machine;
import bot.accord.dialog.Script;
import bot.accord.dialog.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person in a rehearsal: who they are by now, where their conversation stands, and what their screen shows. */
final class Player {

    private final long id;
    private final Script script;
    private final Watcher watcher;
    private final Capabilities capabilities;
    private final List<Shown> shown = new ArrayList<>();
    private Machine machine;
    private Conversation conversation;
    private long messages;
    private String words = "";
    private String file = "";
    private @Nullable String toast;

    Player(long id, Rehearsal.Cast cast, Script script, Capabilities capabilities) {
        this.id = id;
        this.script = script;
        this.watcher = new Watcher(
                new Visitor(id, cast.name(), cast.language(), cast.clock().getZone(), cast.roles()));
        this.capabilities = watcher.watching(capabilities);
        this.machine = new Machine(script, this.capabilities);
        this.conversation = Conversation.fresh(id, id, script);
    }

    /** A keyboard and the message that carries it. */
    record Shown(long message, Keyboard keyboard) {}

    long id() {
        return id;
    }

    Visitor visitor() {
        return watcher.visitor();
    }

    void visitor(Visitor present) {
        watcher.visitor(present);
    }

    Machine machine() {
        return machine;
    }

    /** The desk is started anew. */
    void reload() {
        machine = new Machine(script, capabilities);
    }

    Conversation conversation() {
        return conversation;
    }

    void conversation(Conversation next) {
        conversation = next;
    }

    /** Returns the last message's words. */
    String words() {
        return words;
    }

    /** Returns the name of the last file that came, empty where none did. */
    String file() {
        return file;
    }

    /** Returns the words of the last answer to a press; empty where there was none since {@link #press}. */
    Optional<String> toast() {
        return Optional.ofNullable(toast);
    }

    /** A button is pressed: its answer is still to come. */
    void press() {
        toast = null;
    }

    /** Returns the keyboards in the order in which they were shown. */
    List<Shown> shown() {
        return shown;
    }

    Keyboard present() {
        return shown.isEmpty() ? Keyboard.NONE : shown.getLast().keyboard();
    }

    /** Returns the number of the next message in this chat. */
    long next() {
        return ++messages;
    }

    void show(Outgoing outgoing) {
        switch (outgoing) {
            case Outgoing.Say say -> message(next(), say.text(), say.keyboard());
            case Outgoing.Edit edit -> message(edit.message(), edit.text(), edit.keyboard());
            case Outgoing.Toast answer -> toast = answer.text();
            case Outgoing.Document document -> file(document);
            case Outgoing.Venue venue -> words = venue.title() + "\n" + venue.address();
            case Outgoing.Contact contact -> words = contact.name() + "\n" + contact.phone();
        }
    }

    private void file(Outgoing.Document document) {
        file = document.name();
        if (!document.caption().isBlank()) {
            words = document.caption().text();
        }
    }

    private void message(long message, Rich text, Keyboard keyboard) {
        words = text.text();
        shown.add(new Shown(message, keyboard));
    }
}
