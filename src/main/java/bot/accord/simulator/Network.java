package bot.accord.simulator;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the line between the bot and the Bot API behaves. */
public enum Network {
    /** As it should. */
    OK,
    /** Every connection is cut. */
    DOWN,
    /** Each call takes two seconds more. */
    SLOW,
    /** Each call is refused with 429 and a {@code retry_after} of three seconds. */
    BUSY,
    /** Each call gets status 502 and a page of HTML. */
    FAILING;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Network> of(String word) {
        return Stream.of(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }
}
