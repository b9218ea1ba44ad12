package bot.accord.content;

import java.math.BigInteger;

/** Whole numbers of the content. */
final class Whole {

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private Whole() {}

    /** Returns the number that a scalar of kind {@code WHOLE} spells, as near as a {@code long} gets. */
    static long of(Node.Scalar scalar) {
        var text = scalar.text().replaceFirst("^[+]", "");
        var number = text.startsWith("0x")
                ? new BigInteger(text.substring(2), 16)
                : text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
        return number.max(LEAST).min(MOST).longValue();
    }
}
