package bot.accord.bench;

import java.util.List;

/**
 * A keyboard that a person sees.
 *
 * @param message the message that carries it
 * @param buttons the {@code callback_data} of its buttons, row by row
 */
public record Screen(long message, List<String> buttons) {}
