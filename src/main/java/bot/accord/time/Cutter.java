package bot.accord.time;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens: digits, letters, and Chinese words, the longest that the lexicon knows. For one use. */
final class Cutter {

    private static final int LONGEST_HAN_WORD = 4;
    private static final int LONGEST_NUMBER = 9;
    private static final String DASHES = "-‐‑‒–—−";

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Cutter(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            next(text.codePointAt(at));
        }
        return List.copyOf(tokens);
    }

    private void next(int letter) {
        if (isDigit(at)) {
            number();
        } else if (isHan(letter)) {
            han();
        } else if (Character.isLetter(letter)) {
            word();
        } else {
            sign(letter);
        }
    }

    private void number() {
        var from = at;
        while (isDigit(at)) {
            at++;
        }
        var fits = at - from <= LONGEST_NUMBER;
        tokens.add(fits ? Token.number(text.substring(from, at), from, at) : unknown(from));
    }

    private void word() {
        var from = at;
        while (at < text.length() && isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        say(Folding.word(text.substring(from, at)), from);
    }

    private void han() {
        for (var length = Math.min(LONGEST_HAN_WORD, text.length() - at); length > 0; length--) {
            var word = text.substring(at, at + length);
            if (lexicon.has(word)) {
                at += length;
                say(word, at - length);
                return;
            }
        }
        hanNumber();
    }

    private void hanNumber() {
        var from = at;
        while (at < text.length() && HanNumber.isDigit(text.charAt(at))) {
            at++;
        }
        var digits = at == from || at - from > LONGEST_NUMBER ? null : HanNumber.digits(text.substring(from, at));
        if (at == from) {
            at += Character.charCount(text.codePointAt(at));
        }
        tokens.add(digits == null ? unknown(from) : Token.number(digits, from, at));
    }

    private void say(String word, int from) {
        for (var said : lexicon.said(word)) {
            var token = Token.word(lexicon.meanings(said), from, at);
            if (!token.is(Kind.FILL)) {
                tokens.add(token);
            }
        }
    }

    /** A sign counts between digits only: in {@code мар. 10:00} the full stop says nothing. */
    private void sign(int letter) {
        var from = at;
        at += Character.charCount(letter);
        var sign = DASHES.indexOf(letter) >= 0 ? '-' : (char) letter;
        if (isDigit(at) && (sign == '+' || (isDigit(from - 1) && "./-:".indexOf(sign) >= 0))) {
            tokens.add(Token.sign(sign, from, at));
        } else if (!isSilent(letter)) {
            tokens.add(unknown(from));
        }
    }

    private Token unknown(int from) {
        return Token.word(List.of(), from, at);
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isHan(int letter) {
        return letter > 0x2E7F && Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    private static boolean isOfWord(int letter) {
        return Folding.isUnheard(letter) || (Character.isLetter(letter) && !isHan(letter));
    }

    private static boolean isSilent(int letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return true;
        }
        return switch (Character.getType(letter)) {
            case Character.OTHER_PUNCTUATION -> "%@&#*\\".indexOf(letter) < 0;
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.NON_SPACING_MARK,
                    Character.FORMAT,
                    Character.OTHER_SYMBOL -> true;
            default -> letter == '−' || letter == '|';
        };
    }
}
