package bot.accord.people;

import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.dialog.Action;
import bot.accord.dialog.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sends the person a JSON file of all that is kept about them; to their private chat, wherever they asked. */
@Component
final class ExportMyData implements Action {

    private final List<Traces> traces;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    ExportMyData(List<Traces> traces) {
        this.traces = traces;
    }

    @Override
    public String name() {
        return "export-my-data";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("sent");
    }

    @Override
    public Result perform(Request request) {
        var person = request.visitor().id();
        var file = new Outgoing.Document(person, "my-data.json", content(person), Rich.EMPTY);
        return Result.of("sent", request.visitor()).sending(List.of(file));
    }

    private String content(long person) {
        var rooms = new LinkedHashMap<String, List<String>>();
        traces.forEach(room -> rooms.put(room.name(), room.what(person)));
        return json.writeValueAsString(rooms);
    }
}
