package bot.accord.telegram;

import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A call for updates that keeps their texts. The library would read all of them at once, and one that it cannot read
 * would take the others with it.
 */
final class Poll extends GetUpdates {

    /** The kinds that the desk reads; said each time, since the server remembers the last list. */
    static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private static final int MOST = 100;

    private List<String> raws = List.of();

    /**
     * @param offset the first update to get, 0 for the oldest; all before it are confirmed
     * @param seconds how long the server may hold the call while there is nothing
     */
    Poll(long offset, int seconds) {
        if (offset > 0) {
            setOffset((int) Math.min(offset, Integer.MAX_VALUE));
        }
        setLimit(MOST);
        setTimeout(seconds);
        setAllowedUpdates(KINDS);
    }

    @Override
    @SuppressWarnings("NonApiType") // the library's signature
    public ArrayList<Update> deserializeResponse(String body) throws TelegramApiRequestException {
        try {
            raws = Slices.results(body);
        } catch (IllegalArgumentException notUpdates) {
            Answer.accepted(body);
            throw new TelegramApiRequestException("the answer holds no updates", notUpdates);
        }
        return new ArrayList<>();
    }

    /** The texts of the updates that came, once the call has ended. */
    List<String> raws() {
        return raws;
    }
}
