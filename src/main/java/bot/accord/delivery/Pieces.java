package bot.accord.delivery;

import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts what is longer than Telegram takes; the buttons come under the last piece. */
final class Pieces {

    private Pieces() {}

    static List<Outgoing> of(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say say when isLong(say.text()) -> say(say);
            case Outgoing.Edit edit when isLong(edit.text()) -> edit(edit);
            default -> List.of(outgoing);
        };
    }

    private static boolean isLong(Rich text) {
        return text.text().length() > Rich.MESSAGE;
    }

    private static List<Outgoing> say(Outgoing.Say say) {
        var texts = say.text().pieces(Rich.MESSAGE);
        return says(say.chat(), texts, 0, say.keyboard(), say.replyTo());
    }

    private static List<Outgoing> edit(Outgoing.Edit edit) {
        var texts = edit.text().pieces(Rich.MESSAGE);
        var pieces = new ArrayList<Outgoing>();
        pieces.add(new Outgoing.Edit(
                edit.chat(), edit.message(), texts.getFirst(), texts.size() == 1 ? edit.keyboard() : Keyboard.NONE));
        pieces.addAll(says(edit.chat(), texts, 1, edit.keyboard(), null));
        return pieces;
    }

    private static List<Outgoing> says(
            long chat, List<Rich> texts, int from, Keyboard keyboard, @Nullable Long replyTo) {
        var pieces = new ArrayList<Outgoing>();
        for (var index = from; index < texts.size(); index++) {
            var last = index == texts.size() - 1;
            pieces.add(new Outgoing.Say(
                    chat, texts.get(index), last ? keyboard : Keyboard.NONE, index == 0 ? replyTo : null));
        }
        return pieces;
    }
}
