package bot.accord.time;

import java.util.List;

/**
 * A number, a word or a sign between numbers.
 *
 * @param digits of a number, also of one in words; empty for anything else
 * @param sign one of {@code . / - : +}, 0 for anything else
 * @param meanings none for a word that says nothing about time
 * @param from where it stands in the text
 */
record Token(String digits, char sign, List<Meaning> meanings, int from, int to) {

    static Token number(String digits, int from, int to) {
        return new Token(digits, '\0', List.of(), from, to);
    }

    static Token sign(char sign, int from, int to) {
        return new Token("", sign, List.of(), from, to);
    }

    static Token word(List<Meaning> meanings, int from, int to) {
        var digits = meanings.stream()
                .filter(meaning -> meaning.kind() == Kind.NUMBER)
                .map(meaning -> Integer.toString(meaning.value()))
                .findFirst();
        return new Token(digits.orElse(""), '\0', meanings, from, to);
    }

    boolean isUnknown() {
        return digits.isEmpty() && sign == 0 && meanings.isEmpty();
    }

    boolean is(Kind kind) {
        return meanings.stream().anyMatch(meaning -> meaning.kind() == kind);
    }

    /** Returns whether the word means a thing of this kind, and by itself seldom anything else. */
    boolean surely(Kind kind) {
        return meanings.stream().anyMatch(meaning -> meaning.kind() == kind && meaning.sure());
    }
}
