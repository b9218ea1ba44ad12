package bot.accord.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way of writing a day or an hour: {@code d ORDINAL? MONTH y}. Small letters are numbers: {@code d}ay, {@code m}onth,
 * {@code y}ear, {@code yy} a short one, {@code late} a short one that can be no hour, {@code h}our, {@code mm} and
 * {@code ss} with two digits, {@code i} minutes with one or two, {@code f} a fraction, {@code oh} and {@code om} an
 * offset, {@code n} how many. Capitals are the {@link Kind} of a word, signs are themselves, a question mark follows
 * what may be left out.
 */
final class Template {

    private final List<List<Slot>> forms = new ArrayList<>();

    Template(String form) {
        spell(List.of(form.split(" ", -1)), List.of());
        forms.sort(Comparator.<List<Slot>>comparingInt(List::size).reversed());
    }

    private void spell(List<String> rest, List<Slot> spelt) {
        if (rest.isEmpty()) {
            forms.add(spelt);
            return;
        }
        var first = rest.getFirst();
        var others = rest.subList(1, rest.size());
        var longer = new ArrayList<>(spelt);
        longer.add(Slot.of(first.replace("?", "")));
        spell(others, longer);
        if (first.endsWith("?")) {
            spell(others, spelt);
        }
    }

    /** Returns the ways in which the tokens from a place on are written so, the longest first. */
    List<Match> at(Scan scan, int from) {
        var matches = new ArrayList<Match>();
        for (var form : forms) {
            var values = values(form, scan, from);
            if (values != null) {
                matches.add(new Match(scan, from, from + form.size(), values));
            }
        }
        return matches;
    }

    private static @Nullable Map<String, Integer> values(List<Slot> form, Scan scan, int from) {
        // most fail at the first token
        if (from + form.size() > scan.size()
                || form.getFirst().value(scan.tokens().get(from)) == null) {
            return null;
        }
        var values = new HashMap<String, Integer>();
        for (var i = 0; i < form.size(); i++) {
            var value = form.get(i).value(scan.tokens().get(from + i));
            if (value == null) {
                return null;
            }
            values.put(form.get(i).name(), value);
        }
        return values;
    }
}
