package bot.accord.papers;

/**
 * Long lines cut as calendars and contact cards want it (RFC 5545, 3.1; RFC 2426, 2.6): after at most 75 octets of UTF-8,
 * going on with a space. The libraries count characters, of which a Chinese one has three octets.
 */
final class Folding {

    private static final int OCTETS = 75;
    private static final String NEXT = "\r\n ";

    private Folding() {}

    /** Returns the text with its lines cut between characters; the lines end in CRLF before and after. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length() + text.length() / OCTETS * NEXT.length());
        var used = 0;
        for (var sign : text.codePoints().toArray()) {
            if (sign == '\r' || sign == '\n') {
                used = 0;
            } else if (used + octets(sign) > OCTETS) {
                folded.append(NEXT);
                used = 1 + octets(sign);
            } else {
                used += octets(sign);
            }
            folded.appendCodePoint(sign);
        }
        return folded.toString();
    }

    private static int octets(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        if (sign < 0x800) {
            return 2;
        }
        return sign < 0x10000 ? 3 : 4;
    }
}
