package bot.accord.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A source of people by what they deal with; a list of them may be about one subject, or narrowed by words. */
final class Roster implements Source {

    private final Map<String, String> people = new LinkedHashMap<>();
    final List<Request> asked = new ArrayList<>();

    Roster with(String subject, String... names) {
        for (var name : names) {
            people.put(name, subject);
        }
        return this;
    }

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public Set<String> values() {
        return Set.of("person.name");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        asked.add(request);
        var subject = request.arguments().getOrDefault("item", "");
        var words = request.arguments().getOrDefault("words", "");
        var found = people.entrySet().stream()
                .filter(person -> subject.isEmpty() || person.getValue().equals(subject))
                .filter(person -> words.isEmpty() || words.contains(person.getValue()))
                .map(person -> new Item(person.getKey(), "Dr " + person.getKey()))
                .toList();
        return new Slice(found.stream().skip(from).limit(count).toList(), found.size());
    }

    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return people.containsKey(id) ? Optional.of(Map.of("person.name", id)) : Optional.empty();
    }

    @Override
    public Set<String> heading() {
        return Set.of("subject", "narrowed");
    }

    @Override
    public Map<String, Object> heading(Request request) {
        var values = new HashMap<String, Object>();
        Optional.ofNullable(request.arguments().get("item")).ifPresent(item -> values.put("subject", item));
        Optional.ofNullable(request.arguments().get("words")).ifPresent(words -> values.put("narrowed", words));
        return values;
    }
}
