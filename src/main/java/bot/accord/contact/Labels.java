package bot.accord.contact;

/** What lists show on a button. */
final class Labels {

    /** No client shows more. */
    private static final int MOST = 64;

    private Labels() {}

    /** Returns the label with a number behind it, which a long label does not push out of sight. */
    static String counted(String label, int count) {
        var number = " · " + count;
        return cut(label, MOST - number.length()) + number;
    }

    /** Returns the words in one line, or as much of them as fits with an ellipsis into {@code most} code points. */
    static String cut(String words, int most) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
