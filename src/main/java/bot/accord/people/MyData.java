package bot.accord.people;

import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is kept about the person, for a page of the dialog: {@code lines} is a text of one or more lines. */
@Component
final class MyData implements Source {

    private final List<Traces> traces;

    MyData(List<Traces> traces) {
        this.traces = traces;
    }

    @Override
    public String name() {
        return "my-data";
    }

    @Override
    public Set<String> values() {
        return Set.of("lines");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        return Slice.NONE;
    }

    /** Empty in a group, where others read along. */
    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return request.chat().isPrivate()
                ? Optional.of(Map.of("lines", lines(request.visitor().id())))
                : Optional.empty();
    }

    private String lines(long person) {
        return traces.stream()
                .map(room -> section(room, person))
                .filter(section -> !section.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String section(Traces room, long person) {
        var lines = room.what(person);
        return lines.isEmpty() ? "" : room.name() + "\n" + String.join("\n", lines);
    }
}
