package bot.accord.people;

import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import bot.accord.time.Zones;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is kept about the person, in short; {@code kept} counts the records of the other rooms. */
@Component
final class MyData implements Source {

    private final People people;
    private final List<Traces> rooms;

    MyData(People people, List<Traces> rooms) {
        this.people = people;
        this.rooms = rooms.stream().filter(room -> room != people).toList();
    }

    @Override
    public String name() {
        return "my-data";
    }

    @Override
    public Set<String> values() {
        return Set.of("id", "tongue", "zone", "since", "seen", "kept");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        return Slice.NONE;
    }

    /** Empty in a group, where others read along. */
    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        var visitor = request.visitor();
        var person = request.chat().isPrivate() ? people.find(visitor.id()) : null;
        return Optional.ofNullable(person)
                .map(known -> Map.of(
                        "id", String.valueOf(known.id()),
                        "tongue",
                                known.language()
                                        .locale()
                                        .getDisplayLanguage(visitor.language().locale()),
                        "zone", Zones.name(visitor.zone(), visitor.language(), request.now()),
                        "since", known.firstSeen(),
                        "seen", known.lastSeen(),
                        "kept", kept(known.id())));
    }

    private int kept(long person) {
        return rooms.stream().mapToInt(room -> room.what(person).size()).sum();
    }
}
