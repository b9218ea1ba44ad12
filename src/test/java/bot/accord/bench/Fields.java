package bot.accord.bench;

import java.util.List;

/**
 * The few fields of a Bot API call that the rig acts on; a number is 0 and a text empty where the call has none.
 *
 * @param buttons the {@code callback_data} of all buttons, row by row
 */
public record Fields(
        long chat,
        long message,
        String callback,
        long offset,
        int limit,
        long timeout,
        String url,
        List<String> buttons) {

    static final Fields NONE = new Fields(0, 0, "", 0, 0, 0, "", List.of());
}
