package bot.accord.dialog;

import bot.accord.chat.Incoming;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent in one turn; to a press the answer comes first. */
final class Output {

    /** The most that the answer to a press says (Bot API, answerCallbackQuery). */
    static final int TOAST = 200;

    private final Input input;
    private final List<Outgoing> all = new ArrayList<>();

    Output(Input input, String toast) {
        this.input = input;
        if (input.incoming() instanceof Incoming.Press press) {
            all.add(new Outgoing.Toast(input.chat().id(), press.callback(), toast, false));
        }
    }

    void add(Outgoing outgoing) {
        all.add(outgoing);
    }

    /** Shows a screen in place of a message, or as a new one where that is null; a new one may be sent in pieces. */
    void show(Screen screen, @Nullable Long editing) {
        var text = visible(screen.text());
        var chat = input.chat().id();
        if (editing == null) {
            all.add(new Outgoing.Say(chat, text, screen.keyboard(), replyTo()));
        } else {
            all.add(new Outgoing.Edit(chat, editing, fitting(text), screen.keyboard()));
        }
    }

    List<Outgoing> all() {
        return all;
    }

    /** In a group it must be seen who is being answered. */
    private @Nullable Long replyTo() {
        return input.chat().isPrivate() ? null : input.message();
    }

    private static Rich visible(Rich text) {
        return Clean.isVisible(text.text()) ? text : Rich.plain(Clean.NOTHING);
    }

    private static Rich fitting(Rich text) {
        if (text.text().length() <= Rich.MESSAGE) {
            return text;
        }
        var end = Character.isHighSurrogate(text.text().charAt(Rich.MESSAGE - 2)) ? Rich.MESSAGE - 2 : Rich.MESSAGE - 1;
        return text.between(0, end).then("", Rich.plain("…"));
    }
}
