package bot.accord.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The ids of states and forms, which share one namespace over all files, and their former ids. */
final class Ids {

    /** Means "where the person came from", so nothing can be called so. */
    static final String BACK = "back";

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,23}");

    private final Faults faults;
    private final Map<String, Spot> present = new HashMap<>();
    private final Map<String, Spot> former = new HashMap<>();
    private final Map<String, String> moved = new LinkedHashMap<>();

    Ids(Faults faults) {
        this.faults = faults;
    }

    /** Returns whether the word can be an id. */
    static boolean isOne(String word) {
        return FORM.matcher(word).matches();
    }

    /** Returns whether the id was free; notes a fault if it was not. */
    boolean claim(String id, Spot spot) {
        if (id.equals(BACK)) {
            faults.gap(spot, "'back' means where the person came from", "take another id");
            return false;
        }
        var earlier = present.putIfAbsent(id, spot);
        if (earlier != null) {
            faults.gap(spot, "the id '" + id + "' is taken in " + earlier.seenFrom(spot), "take another id");
        }
        return earlier == null;
    }

    /** Notes the former ids in {@code was} of a state or form. */
    void was(String id, Node.Mapping body) {
        for (var item : body.items("was")) {
            if (item instanceof Node.Scalar scalar) {
                was(id, scalar);
            }
        }
    }

    private void was(String id, Node.Scalar scalar) {
        var earlier = former.putIfAbsent(scalar.text(), scalar.spot());
        if (earlier != null) {
            faults.error(
                    scalar.spot(),
                    "'" + scalar.text() + "' is a former id in " + earlier.seenFrom(scalar.spot()) + " too",
                    "leave it where its conversations shall arrive");
        } else {
            moved.put(scalar.text(), id);
        }
    }

    /** Returns the former ids to the present ones; to be asked when all ids have been claimed. */
    Map<String, String> moved() {
        former.forEach((id, spot) -> {
            var taken = present.get(id);
            if (taken != null) {
                faults.error(
                        spot,
                        "'" + id + "' is a present id, in " + taken.seenFrom(spot),
                        "remove it from 'was', or give that one another id");
            }
        });
        return moved;
    }
}
