package bot.accord.time;

/** Words that are one slip of the finger apart: a letter too many, too few, another one, or two that changed places. */
final class OneLetter {

    private OneLetter() {}

    static boolean apart(String word, String other) {
        return Math.abs(word.length() - other.length()) <= 1 && isOff(word, other);
    }

    private static boolean isOff(String word, String other) {
        var same = common(word, other);
        var rest = word.substring(same);
        var otherRest = other.substring(same);
        return switch (word.length() - other.length()) {
            case 1 -> rest.substring(1).equals(otherRest);
            case -1 -> otherRest.substring(1).equals(rest);
            default -> isOneOff(rest, otherRest);
        };
    }

    private static boolean isOneOff(String rest, String other) {
        if (rest.isEmpty()) {
            return false;
        }
        return rest.substring(1).equals(other.substring(1))
                || (rest.length() > 1
                        && rest.charAt(0) == other.charAt(1)
                        && rest.charAt(1) == other.charAt(0)
                        && rest.substring(2).equals(other.substring(2)));
    }

    private static int common(String word, String other) {
        var length = Math.min(word.length(), other.length());
        for (var i = 0; i < length; i++) {
            if (word.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return length;
    }
}
