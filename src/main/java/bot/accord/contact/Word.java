package bot.accord.contact;

import bot.accord.knowledge.Spelling;
import java.util.ArrayList;
import java.util.List;

/**
 * A word to be held against another, or two Chinese characters that stand together.
 *
 * @param spelling the common one
 * @param stem without what looks like an ending
 * @param isCyrillic whether it was written so: there the endings are many, and short stems tell enough
 */
record Word(String spelling, String stem, boolean isCyrillic) {

    /** One letter says too little. */
    private static final int SHORTEST = 2;

    /** From so many letters on a word is known by its beginning. */
    private static final int TELLING = 5;

    /** From so many on, also where both words go on otherwise: {@code incineration}, {@code incinerator}. */
    private static final int LONG = 7;

    private static final int SUFFIX = 4;

    /** Returns the words of a text, in their order. */
    static List<Word> all(String text) {
        var words = new ArrayList<Word>();
        var before = "";
        for (var token : Spelling.words(text)) {
            if (!isHan(token)) {
                add(token, words);
            } else if (isHan(before)) {
                words.add(new Word(before + token, before + token, false));
            }
            before = token;
        }
        return words;
    }

    private static void add(String token, List<Word> words) {
        var spelling = Spelling.fold(token).replace('z', 's');
        if (spelling.length() >= SHORTEST) {
            var isCyrillic = Character.UnicodeScript.of(token.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
            words.add(
                    new Word(spelling, isCyrillic ? Endings.cyrillic(spelling) : Endings.latin(spelling), isCyrillic));
        }
    }

    private static boolean isHan(String token) {
        return !token.isEmpty() && Character.UnicodeScript.of(token.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** Returns whether it is two Chinese characters. */
    boolean isHan() {
        return isHan(spelling);
    }

    /** Returns whether the two are one word, but for its ending and a typing error. */
    boolean isLike(Word other) {
        if (spelling.equals(other.spelling)) {
            return true;
        }
        return !isHan()
                && !other.isHan()
                && (isOneStem(other) || begins(other) || other.begins(this) || isMistyped(other));
    }

    /** The longer a common beginning, the more may follow it. */
    private boolean isOneStem(Word other) {
        var same = common(stem, other.stem);
        var shorter = Math.min(stem.length(), other.stem.length());
        var longer = Math.max(stem.length(), other.stem.length());
        if (same == longer) {
            return shorter >= TELLING || isCyrillic == other.isCyrillic;
        }
        return same == shorter ? longer - same <= suffix(other, shorter) : same >= LONG && longer - same <= SUFFIX - 1;
    }

    /** Returns how many letters a stem of this length may get when another word is made of it. */
    private int suffix(Word other, int length) {
        if (length >= TELLING) {
            return SUFFIX;
        }
        return isCyrillic && other.isCyrillic && length == TELLING - 1 ? 1 : 0;
    }

    /** Returns whether the other is made with this one, as {@code теплообмен} is with {@code тепло}. */
    private boolean begins(Word other) {
        return spelling.length() >= TELLING && other.spelling.startsWith(spelling);
    }

    private boolean isMistyped(Word other) {
        var shorter = Math.min(stem.length(), other.stem.length());
        var isFar = Math.abs(stem.length() - other.stem.length()) > 2;
        if (isFar || shorter < TELLING - 1 || stem.charAt(0) != other.stem.charAt(0)) {
            return false;
        }
        return switch (Slips.between(stem, other.stem)) {
            case 1 ->
                shorter > TELLING
                        || (shorter == TELLING && stem.length() != other.stem.length())
                        || Slips.isOfOrder(stem, other.stem);
            case 2 -> shorter >= 2 * TELLING;
            default -> false;
        };
    }

    /** Returns whether the other begins as this one does: what somebody types who looks for it. */
    boolean isBeginningOf(Word other) {
        return other.spelling.startsWith(spelling);
    }

    private static int common(String one, String other) {
        var same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
