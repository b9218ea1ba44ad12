package bot.accord.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A source of items that are named by their ids; those that hold the words are found. */
final class Shelf implements Source {

    private final String name;
    final List<String> ids = new ArrayList<>();
    final Map<String, Map<String, Object>> more = new HashMap<>();
    final Map<String, Map<String, Answer>> known = new HashMap<>();

    Shelf(String name, String... ids) {
        this.name = name;
        this.ids.addAll(List.of(ids));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> values() {
        return Set.of("item.id");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        return new Slice(ids.stream().skip(from).limit(count).map(Shelf::entry).toList(), ids.size());
    }

    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        if (!ids.contains(id)) {
            return Optional.empty();
        }
        var values = new HashMap<String, Object>(more.getOrDefault(id, Map.of()));
        values.put("item.id", id);
        return Optional.of(values);
    }

    @Override
    public Map<String, Answer> answers(Request request, String item) {
        return known.getOrDefault(item, Map.of());
    }

    @Override
    public Slice find(Request request, String words, int count) {
        var found =
                ids.stream().filter(id -> id.contains(words)).map(Shelf::entry).toList();
        return new Slice(found.stream().limit(count).toList(), found.size());
    }

    private static Item entry(String id) {
        return new Item(id, "item " + id);
    }
}
