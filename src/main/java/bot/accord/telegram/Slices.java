package bot.accord.telegram;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of a {@code getUpdates} answer into the texts of its updates without reading them, so that each can be
 * read, kept and be wrong by itself. It knows of JSON only strings and brackets; what is wrong within an update's own
 * brackets does not reach its neighbours.
 */
final class Slices {

    private final String text;
    private int at;

    private Slices(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if the text has no {@code result} array that begins and ends */
    static List<String> results(String answer) {
        return new Slices(answer).results();
    }

    /** Returns how deep the brackets of a text go, whatever the text is. */
    static int depth(String text) {
        var slices = new Slices(text);
        var depth = 0;
        var deepest = 0;
        for (; slices.at < text.length(); slices.at++) {
            switch (text.charAt(slices.at)) {
                case '"' -> slices.skipInside();
                case '{', '[' -> deepest = Math.max(deepest, ++depth);
                case '}', ']' -> depth--;
                default -> {}
            }
        }
        return deepest;
    }

    private List<String> results() {
        expect('{');
        while (peek() == '"') {
            var start = at;
            skipString();
            var isResult = text.regionMatches(start, "\"result\"", 0, at - start);
            expect(':');
            if (isResult) {
                return elements();
            }
            skipValue();
            if (peek() == ',') {
                at++;
            }
        }
        throw new IllegalArgumentException("no result");
    }

    private List<String> elements() {
        var elements = new ArrayList<String>();
        expect('[');
        while (peek() != ']') {
            var start = at;
            skipValue();
            elements.add(text.substring(start, at));
            if (peek() == ',') {
                at++;
            } else if (peek() != ']') {
                throw new IllegalArgumentException("an array that does not end");
            }
        }
        return elements;
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new IllegalArgumentException("'" + wanted + "' wanted at " + at);
        }
        at++;
    }

    /** Returns the next character that is no white space, without going past it; 0 at the end. */
    private char peek() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void skipValue() {
        switch (peek()) {
            case '"' -> skipString();
            case '{', '[' -> skipNested();
            default -> skipScalar();
        }
    }

    /** Goes from a string's opening quotation mark to its closing one, or to the end of the text. */
    private void skipInside() {
        var opening = at;
        do {
            at = text.indexOf('"', at + 1);
        } while (at >= 0 && isEscaped(opening));
        if (at < 0) {
            at = text.length();
        }
    }

    private boolean isEscaped(int opening) {
        var before = at - 1;
        while (before > opening && text.charAt(before) == '\\') {
            before--;
        }
        return (at - before) % 2 == 0;
    }

    private void skipString() {
        skipInside();
        if (at >= text.length()) {
            throw new IllegalArgumentException("a string that does not end");
        }
        at++;
    }

    private void skipNested() {
        var depth = 0;
        do {
            switch (text.charAt(at)) {
                case '"' -> {
                    skipString();
                    continue;
                }
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
            at++;
        } while (depth > 0 && at < text.length());
        if (depth > 0) {
            throw new IllegalArgumentException("a value that does not end");
        }
    }

    private void skipScalar() {
        var start = at;
        while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw new IllegalArgumentException("a value wanted at " + at);
        }
    }
}
