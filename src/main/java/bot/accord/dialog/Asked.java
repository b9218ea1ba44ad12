package bot.accord.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person asked in their own words, as the place to which it led keeps it among its values.
 *
 * @param words cut to 1,000 characters; empty where a button led there
 * @param after the question before, if it was answered and the words may go on from it; empty for none
 * @param others ids of articles that may be meant instead of those that are shown
 * @param missed whether the question is kept already as one that did not find what was wanted
 */
record Asked(String words, String after, List<String> others, boolean missed) {

    static final Asked NOTHING = new Asked("", "", List.of(), false);

    /** Staff read no more of a question; a person's way back may hold many of them. */
    private static final int LONGEST = 1_000;

    /** Under this name the words are among a place's values and a {@link Request}'s arguments. */
    static final String WORDS = "words";

    /** Under this name the question before is. */
    static final String AFTER = "after";

    private static final String OTHERS = "others";
    private static final String MISSED = "missed";

    Asked {
        words = cut(words);
        after = cut(after);
        others = List.copyOf(others);
    }

    private static String cut(String words) {
        return Labels.cut(Clean.text(words).strip(), LONGEST);
    }

    static Asked of(Place place) {
        if (!place.values().containsKey(WORDS)) {
            return NOTHING;
        }
        var values = Keepsake.read(place.values());
        return new Asked(
                word(values, WORDS),
                word(values, AFTER),
                Finding.ids(word(values, OTHERS)),
                values.containsKey(MISSED));
    }

    /** Returns the place with this among its values. */
    Place in(Place place) {
        if (words.isEmpty()) {
            return place;
        }
        var values = new HashMap<>(place.values());
        values.keySet().removeAll(List.of(WORDS, AFTER, OTHERS, MISSED));
        values.putAll(Keepsake.of(values()));
        return new Place(place.state(), place.argument(), values);
    }

    Asked asMissed() {
        return new Asked(words, after, others, true);
    }

    private Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put(WORDS, words);
        if (!after.isEmpty()) {
            values.put(AFTER, after);
        }
        if (!others.isEmpty()) {
            values.put(OTHERS, Finding.spelt(others));
        }
        if (missed) {
            values.put(MISSED, 1);
        }
        return values;
    }

    private static String word(Map<String, Object> values, String name) {
        var value = values.get(name);
        return value == null ? "" : value.toString();
    }
}
