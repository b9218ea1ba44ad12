package bot.accord.content;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of a script were written. A script itself knows no files, so its parts are told apart by identity. Any
 * thread may use it.
 */
final class Marks {

    private static final String ITSELF = "";

    private final IdentityHashMap<Object, Map<String, Spot>> spots = new IdentityHashMap<>();

    void put(Object thing, Spot spot) {
        put(thing, ITSELF, spot);
    }

    /** Notes where one part of a thing was written, such as a form's {@code then}. */
    synchronized void put(Object thing, String part, Spot spot) {
        spots.computeIfAbsent(thing, _ -> new HashMap<>()).put(part, spot);
    }

    Spot of(Object thing) {
        return find(thing, ITSELF)
                .orElseThrow(() -> new IllegalStateException("content: nobody noted where this was written: " + thing));
    }

    /** Returns where a part was written, or else the thing. */
    Spot of(Object thing, String part) {
        return find(thing, part).orElseGet(() -> of(thing));
    }

    synchronized boolean knows(Object thing) {
        return spots.containsKey(thing);
    }

    private synchronized Optional<Spot> find(Object thing, String part) {
        return Optional.ofNullable(spots.get(thing)).map(parts -> parts.get(part));
    }
}
