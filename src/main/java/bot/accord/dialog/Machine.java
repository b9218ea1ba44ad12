package bot.accord.dialog;

import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The dialog state machine: {@code (script, conversation, input) -> turn}. It holds no state of its own, reads no clock
 * and keeps nothing between two calls; what a capability's action does is all that a call leaves behind.
 *
 * <p>Every turn but a few ends with a screen, which carries a serial number one higher than the screen before. A press that
 * names the last number acts on what the person sees; any other is old.
 */
public final class Machine {

    private final Script script;
    private final Signposts signposts;
    private final Capabilities capabilities;

    public Machine(Script script, Capabilities capabilities) {
        this.script = script;
        this.signposts = new Signposts(script);
        this.capabilities = capabilities;
    }

    /**
     * Decides what one input leads to. Any thread may call it. What an action throws comes out as it is: nothing has then
     * been decided.
     */
    public Turn decide(Conversation conversation, Input input) {
        var scene = new Scene(script, signposts, capabilities, conversation, input);
        return switch (input.incoming()) {
            case Incoming.Reachable _, Incoming.Migrated _ -> new Turn(conversation, List.of());
            case Incoming.Edited _ -> edited(conversation, input);
            case Incoming.Press press -> shown(scene, () -> Presses.take(scene, press));
            case Incoming.Command command -> shown(scene, () -> Commands.take(scene, command));
            case Incoming.Text(var words) -> shown(scene, () -> typed(scene, words));
            case Incoming.Attachment file -> shown(scene, () -> answered(scene, () -> attachment(scene, file)));
            case Incoming.Spot spot -> shown(scene, () -> answered(scene, () -> spot(scene, spot)));
            case Incoming.Other _ -> shown(scene, () -> answered(scene, () -> other(scene)));
        };
    }

    /**
     * Returns what a notice sends to its person: the page as a new message in their chat with the bot, in their language
     * and zone, then what goes with it. Nothing where the script has no such page about an item, or where the item is gone
     * or closed to them. Their conversation stays where it is, and the page's buttons are those of an old keyboard. Any
     * thread may call it.
     */
    public List<Outgoing> notice(Visitor visitor, Notice notice, Instant now) {
        var chat = new Chat(notice.person(), Chat.Kind.PRIVATE);
        // that they can be written to is all that is known of somebody who did nothing
        var input = new Input(visitor, chat, null, new Incoming.Reachable(true), now);
        var fresh = Conversation.fresh(chat.id(), notice.person(), script);
        return Notices.draw(new Scene(script, signposts, capabilities, fresh, input), notice);
    }

    private static Turn shown(Scene scene, Runnable decision) {
        Revision.adapt(scene);
        decision.run();
        return scene.turn(Screens.present(scene));
    }

    private static void typed(Scene scene, Rich words) {
        var command = Commands.spelt(words.text());
        if (command.isPresent()) {
            Commands.take(scene, command.get());
        } else {
            answered(scene, () -> Words.take(scene, words));
        }
    }

    /** Where the question is gone, what was sent is no answer to the one that follows. */
    private static void answered(Scene scene, Runnable reading) {
        if (scene.hasChanged()) {
            scene.note(Phrase.CHANGED);
        } else {
            reading.run();
        }
    }

    private static void attachment(Scene scene, Incoming.Attachment file) {
        if (scene.active().isPresent()) {
            Forms.attachment(scene, file);
        } else {
            scene.note(Phrase.NO_FILES);
            Places.leaveAside(scene);
        }
    }

    private static void spot(Scene scene, Incoming.Spot spot) {
        if (scene.active().isPresent()) {
            Forms.spot(scene, spot);
        } else {
            other(scene);
        }
    }

    private static void other(Scene scene) {
        if (scene.active().isPresent()) {
            Forms.other(scene);
        } else {
            scene.note(Phrase.NO_USE);
            Places.leaveAside(scene);
        }
    }

    private Turn edited(Conversation conversation, Input input) {
        if (!input.chat().isPrivate()) {
            return new Turn(conversation, List.of());
        }
        var output = new Output(input, "");
        var notice = script.phrase(Phrase.EDITED).in(conversation.language(script, input.visitor()), Map.of());
        output.show(new Screen(notice, Keyboard.NONE, List.of()), null);
        return new Turn(conversation, output.all());
    }
}
