package bot.accord.contact;

/** How far a word is from what was meant. */
final class Slips {

    private Slips() {}

    /** Returns how many letters are to be put in, taken out, changed or swapped with the next one. */
    static int between(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var next = new int[other.length() + 1];
            next[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var isSame = one.charAt(i - 1) == other.charAt(j - 1);
                next[j] = Math.min(last[j - 1] + (isSame ? 0 : 1), Math.min(last[j], next[j - 1]) + 1);
                if (isSwapped(one, i, other, j)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = next;
        }
        return last[other.length()];
    }

    private static boolean isSwapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    /** Returns whether two words of one length have the same letters but for two that are swapped. */
    static boolean isOfOrder(String one, String other) {
        return one.length() == other.length() && between(one, other) == 1 && differences(one, other) == 2;
    }

    private static int differences(String one, String other) {
        var differences = 0;
        for (var i = 0; i < one.length(); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences;
    }
}
