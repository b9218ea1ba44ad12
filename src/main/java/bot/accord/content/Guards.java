package bot.accord.content;

import bot.accord.dialog.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads conditions: {@code NOUN is VALUE} or {@code NOUN has PROPERTY}, joined by {@code and} and {@code or}. */
final class Guards {

    static final String VALUE = "value";

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]*");
    private static final String FORM = "write it as: role is staff and language is be";

    private final Faults faults;
    private final Marks marks;

    Guards(Faults faults, Marks marks) {
        this.faults = faults;
        this.marks = marks;
    }

    private record Word(String text, Spot spot) {}

    /** Returns the condition under {@code when}; the open one where there is none, or a wrong one that was noted. */
    Guard guard(Node.Mapping mapping) {
        return mapping.scalar("when").flatMap(this::read).orElse(Guard.OPEN);
    }

    private Optional<Guard> read(Node.Scalar scalar) {
        var any = new ArrayList<Guard>();
        for (var part : split(words(scalar), "or")) {
            var all = split(part, "and").stream()
                    .map(words -> simple(words, scalar))
                    .flatMap(Optional::stream)
                    .toList();
            if (!all.isEmpty()) {
                any.add(all.size() == 1 ? all.getFirst() : new Guard.All(all));
            }
        }
        return any.isEmpty() ? Optional.empty() : Optional.of(any.size() == 1 ? any.getFirst() : new Guard.Any(any));
    }

    private static List<Word> words(Node.Scalar scalar) {
        return WORD.matcher(scalar.text())
                .results()
                .map(match -> new Word(match.group(), scalar.at(match.start())))
                .toList();
    }

    private static List<List<Word>> split(List<Word> words, String separator) {
        var parts = new ArrayList<List<Word>>();
        parts.add(new ArrayList<>());
        for (var word : words) {
            if (word.text().equals(separator)) {
                parts.add(new ArrayList<>());
            } else {
                parts.getLast().add(word);
            }
        }
        return parts;
    }

    private Optional<Guard> simple(List<Word> words, Node.Scalar whole) {
        if (words.size() < 3) {
            var spot = words.isEmpty() ? whole.spot() : words.getLast().spot();
            faults.error(spot, "the condition '" + whole.text() + "' ends too early", FORM);
            return Optional.empty();
        }
        if (words.size() > 3) {
            var extra = words.get(3);
            faults.error(extra.spot(), "'" + extra.text() + "' in a condition, after it could have ended", FORM);
            return Optional.empty();
        }
        return words.stream().allMatch(word -> isName(word))
                ? Optional.of(build(words)).flatMap(this::known)
                : Optional.empty();
    }

    private boolean isName(Word word) {
        if (!NAME.matcher(word.text()).matches()) {
            faults.error(word.spot(), "'" + word.text() + "' in a condition", FORM);
            return false;
        }
        return true;
    }

    private record Triple(Word noun, Word verb, Word value) {}

    private static Triple build(List<Word> words) {
        return new Triple(words.get(0), words.get(1), words.get(2));
    }

    private Optional<Guard> known(Triple triple) {
        Guard guard;
        switch (triple.verb().text()) {
            case "is" ->
                guard = new Guard.Is(triple.noun().text(), triple.value().text());
            case "has" ->
                guard = new Guard.Has(triple.noun().text(), triple.value().text());
            default -> {
                faults.error(
                        triple.verb().spot(), "'" + triple.verb().text() + "' in a condition", "write 'is' or 'has'");
                return Optional.empty();
            }
        }
        marks.put(guard, triple.noun().spot());
        marks.put(guard, VALUE, triple.value().spot());
        return Optional.of(guard);
    }
}
