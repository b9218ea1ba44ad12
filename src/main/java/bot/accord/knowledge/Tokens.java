package bot.accord.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts words into tokens: letters and digits that stand together, and each Chinese character by itself. */
final class Tokens {

    /** The most that are looked at; of a longer text the beginning and the end. */
    private static final int MOST = 160;

    private Tokens() {}

    /** Returns the tokens in lower case, without accents on Latin letters. */
    static List<String> of(String words) {
        var tokens = new ArrayList<String>();
        var token = new StringBuilder();
        plain(words).codePoints().forEach(letter -> take(letter, token, tokens));
        end(token, tokens);
        return tokens.size() <= MOST ? tokens : shortened(tokens);
    }

    private static void take(int letter, StringBuilder token, List<String> tokens) {
        if (isHan(letter)) {
            end(token, tokens);
            tokens.add(Character.toString(letter));
        } else if (isApostrophe(letter) || isUnseen(letter)) {
            return;
        } else if (Character.isLetterOrDigit(letter)) {
            token.appendCodePoint(letter);
        } else {
            end(token, tokens);
        }
    }

    private static void end(StringBuilder token, List<String> tokens) {
        if (!token.isEmpty()) {
            tokens.add(token.toString());
            token.setLength(0);
        }
    }

    private static List<String> shortened(List<String> tokens) {
        var kept = new ArrayList<>(tokens.subList(0, MOST / 2));
        kept.addAll(tokens.subList(tokens.size() - MOST / 2, tokens.size()));
        return kept;
    }

    static boolean isHan(int letter) {
        return letter > 0x2E7F && Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    /** Returns whether a token is a Chinese character. */
    static boolean isHan(String token) {
        return isHan(token.codePointAt(0));
    }

    /** In {@code don't} and {@code аб'ява} it is part of the word, and often left out. */
    private static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '’' || letter == 'ʼ' || letter == '`';
    }

    /** Signs of stress, soft hyphens, what joins letters or turns their direction: words are copied with them. */
    private static boolean isUnseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static String plain(String words) {
        var lower = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return lower.chars().anyMatch(Tokens::isAccented) ? withoutAccents(lower) : lower;
    }

    private static boolean isAccented(int letter) {
        return letter > 0x7F && letter < 0x250;
    }

    /** Latin letters only: {@code й} and {@code ў} are letters of their own. */
    private static String withoutAccents(String words) {
        var plain = new StringBuilder(words.length());
        words.chars()
                .forEach(letter -> plain.append(
                        switch (letter) {
                            case 'š' -> "sh";
                            case 'č' -> "ch";
                            case 'ž' -> "zh";
                            case 'ł' -> "l";
                            default ->
                                isAccented(letter)
                                        ? Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                                                .substring(0, 1)
                                        : Character.toString(letter);
                        }));
        return plain.toString();
    }
}
