package bot.accord.content;

import bot.accord.chat.Language;
import bot.accord.dialog.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads texts: one for each language, or a single one that is the same in all. */
final class Texts {

    private static final Pattern UNWANTED = Pattern.compile("\\t|[ \\u00A0\\u3000](?=\\n|$)");

    /** How a text says what is wrong with it. */
    private static final Pattern POSITION = Pattern.compile(" at character (\\d+)");

    private static final Pattern ECHO =
            Pattern.compile("^text( \\([a-z]+\\))?: | at character \\d+(, line \\d+)?| in \".*\"(?= at character)");

    private final Faults faults;
    private final Marks marks;
    private final List<Language> languages;
    private final Set<String> codes;

    Texts(Faults faults, Marks marks, List<Language> languages) {
        this.faults = faults;
        this.marks = marks;
        this.languages = languages;
        this.codes = languages.stream().map(Language::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the text under a key; a blank one that no mark knows, where it is missing or wrong. */
    Text text(Node.Mapping mapping, String key) {
        return mapping.value(key).flatMap(this::text).orElseGet(this::blank);
    }

    Text blank() {
        return new Text(Map.of(languages.getFirst(), ""), languages.getFirst());
    }

    /** Returns the text; empty, and a fault noted, where it is wrong. */
    Optional<Text> text(Node node) {
        var scalars = scalars(node);
        if (!scalars.containsKey(languages.getFirst())) {
            return Optional.empty();
        }
        return compile(node, scalars);
    }

    /** Returns the text in those languages that are there, where something else notes that one is missing. */
    Optional<Text> some(Node.Mapping mapping) {
        return compile(mapping, present(mapping));
    }

    /** Returns texts without placeholders or formatting, such as Telegram shows on its own account. */
    Map<Language, String> plain(Node node, int most) {
        var words = new LinkedHashMap<Language, String>();
        scalars(node).forEach((language, scalar) -> {
            var text = trimmed(scalar);
            words.put(language, text);
            if (text.length() > most) {
                faults.error(
                        scalar.spot(),
                        text.length() + " characters" + in(node, language),
                        "Telegram shows at most " + most + "; shorten the text");
            }
        });
        return words;
    }

    private Optional<Text> compile(Node node, Map<Language, Node.Scalar> scalars) {
        var words = scalars.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> trimmed(entry.getValue())));
        try {
            var text = new Text(words, languages.getFirst());
            marks.put(text, node.spot());
            scalars.forEach((language, scalar) -> marks.put(text, language.code(), scalar.spot()));
            comparePlaceholders(text, scalars);
            return Optional.of(text);
        } catch (IllegalArgumentException _) {
            scalars.forEach((language, scalar) -> tryOne(node, language, scalar));
            return Optional.empty();
        }
    }

    /** Finds out which of the languages it is that cannot be compiled. */
    private void tryOne(Node node, Language language, Node.Scalar scalar) {
        try {
            var _ = new Text(Map.of(language, trimmed(scalar)), language);
        } catch (IllegalArgumentException e) {
            var position = POSITION.matcher(String.valueOf(e.getMessage()));
            faults.error(
                    position.find() ? at(scalar, Integer.parseInt(position.group(1))) : scalar.spot(),
                    "the text" + in(node, language) + " cannot be read: "
                            + ECHO.matcher(String.valueOf(e.getMessage())).replaceAll(""),
                    "check its braces and placeholders");
        }
    }

    /** Returns where the character of this number, from 1, stands. */
    private static Spot at(Node.Scalar scalar, int number) {
        return scalar.at(Math.clamp(number - 1L, 0, scalar.text().length()));
    }

    private static String in(Node node, Language language) {
        return node instanceof Node.Mapping ? " in '" + language + "'" : "";
    }

    private void comparePlaceholders(Text text, Map<Language, Node.Scalar> scalars) {
        var wanted = text.placeholders(languages.getFirst());
        scalars.forEach((language, scalar) -> {
            var found = text.placeholders(language);
            if (!found.equals(wanted)) {
                faults.error(
                        scalar.spot(),
                        "the text in '" + language + "' has the placeholders " + braces(found) + ", in '"
                                + languages.getFirst() + "' it has " + braces(wanted),
                        "use the same in all languages");
            }
        });
    }

    /** Returns {@code {a}, {b}}. */
    static String braces(Set<String> names) {
        return names.isEmpty()
                ? "none"
                : new TreeSet<>(names).stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }

    private Map<Language, Node.Scalar> scalars(Node node) {
        return switch (node) {
            case Node.Scalar scalar ->
                languages.stream().collect(Collectors.toMap(Function.identity(), _ -> checked(scalar)));
            case Node.Mapping mapping -> perLanguage(mapping);
            case Node.Sequence _ -> Map.of();
        };
    }

    private Map<Language, Node.Scalar> perLanguage(Node.Mapping mapping) {
        var found = present(mapping);
        var missing = codes.stream().filter(code -> !mapping.has(code)).toList();
        if (!missing.isEmpty()) {
            faults.error(mapping.spot(), "no text in " + Nearest.list(missing), "add it");
        }
        mapping.entries().forEach((code, entry) -> {
            if (!codes.contains(code)) {
                faults.error(
                        entry.spot(),
                        "'" + code + "' is none of the desk's languages",
                        Nearest.guessOr(code, missing, "add it to languages in accord.yaml, or remove the text"));
            }
        });
        return found;
    }

    private Map<Language, Node.Scalar> present(Node.Mapping mapping) {
        var found = new LinkedHashMap<Language, Node.Scalar>();
        languages.forEach(
                language -> mapping.scalar(language.code()).ifPresent(scalar -> found.put(language, checked(scalar))));
        return found;
    }

    /** Notes what nobody sees in a text; that there is none at all has been noted with its shape. */
    private Node.Scalar checked(Node.Scalar scalar) {
        var words = trimmed(scalar);
        var unwanted = UNWANTED.matcher(words);
        if (words.isBlank() && !words.isEmpty()) {
            faults.error(scalar.spot(), "a text of spaces alone", "write the text");
        } else if (unwanted.find()) {
            var tab = unwanted.group().equals("\t");
            faults.error(
                    scalar.at(unwanted.start()),
                    tab ? "a tab in a text" : "a space at the end of a line",
                    tab ? "write spaces" : "delete it");
        }
        return scalar;
    }

    /** A block scalar ends in a line feed that nobody meant. */
    private static String trimmed(Node.Scalar scalar) {
        var end = scalar.text().length();
        while (end > 0 && scalar.text().charAt(end - 1) == '\n') {
            end--;
        }
        return scalar.text().substring(0, end);
    }
}
