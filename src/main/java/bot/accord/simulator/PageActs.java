package bot.accord.simulator;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** What the chat page can do as a person. */
final class PageActs {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final Simulator simulator;
    private final World world;
    private final Acts acts;
    private final PageSight sight;

    PageActs(Simulator simulator, PageSight sight) {
        this.simulator = simulator;
        this.world = simulator.world();
        this.acts = simulator.acts();
        this.sight = sight;
    }

    ServerResponse say(ServerRequest request) throws ServletException, IOException {
        var body = body(request);
        var who = who(request, body);
        var text = text(body, false);
        var reply = world.locked(() -> who.room()
                .message(body.path("replyTo").asInt(0))
                .map(Acts::replyTo)
                .orElseGet(Json::object));
        return told(acts.say(who.room(), who.user(), text, reply));
    }

    ServerResponse edit(ServerRequest request) throws ServletException, IOException {
        var body = body(request);
        var who = who(request, body);
        var text = text(body, false);
        return told(acts.edit(who.room(), who.user(), body.path("message").asInt(0), text));
    }

    ServerResponse press(ServerRequest request) throws ServletException, IOException {
        var body = body(request);
        var who = who(request, body);
        var id = body.path("message").asInt(0);
        var message = world.locked(() -> who.room().message(id))
                .orElseThrow(() -> Trouble.missing("This message is no longer there."));
        var row = body.path("row").asInt(-1);
        var column = body.path("column").asInt(-1);
        var keyboard = message.keyboard();
        if (row < 0
                || row >= keyboard.size()
                || column < 0
                || column >= keyboard.get(row).size()) {
            throw Trouble.missing("There is no such button any more.");
        }
        var button = keyboard.get(row).get(column);
        if (!button.kind().equals("callback")) {
            throw Trouble.bad("This button sends nothing to the bot.");
        }
        return PageSight.json(Json.object().put("callback", acts.press(who.room(), who.user(), id, button.value())));
    }

    ServerResponse file(ServerRequest request) throws ServletException, IOException {
        var parts = request.multipartData();
        var who = sight.who(request, words(parts.getFirst("as")));
        var file = parts.getFirst("file");
        if (file == null || file.getSize() == 0) {
            throw Trouble.bad("Choose a file that is not empty.");
        }
        var mime = file.getContentType() == null ? "application/octet-stream" : file.getContentType();
        var name = file.getSubmittedFileName() == null ? "file" : file.getSubmittedFileName();
        var content = file.getInputStream().readAllBytes();
        var photo = PICTURES.contains(mime) && Picture.of(content).isPresent();
        var upload = new Upload(name, mime, content);
        var caption = formatted(words(parts.getFirst("caption")), Talking.CAPTION);
        return told(acts.attach(who.room(), who.user(), photo ? "photo" : "document", upload, caption, Json.object()));
    }

    ServerResponse sticker(ServerRequest request) throws ServletException, IOException {
        var who = who(request, body(request));
        var upload = new Upload("sticker.webp", "image/webp", Picture.dot());
        return told(
                acts.attach(who.room(), who.user(), "sticker", upload, formatted("", Talking.CAPTION), Json.object()));
    }

    ServerResponse place(ServerRequest request) throws ServletException, IOException {
        var body = body(request);
        var who = who(request, body);
        var latitude = body.path("latitude").asDouble(Double.NaN);
        var longitude = body.path("longitude").asDouble(Double.NaN);
        return told(acts.place(who.room(), who.user(), latitude, longitude));
    }

    ServerResponse block(ServerRequest request) throws ServletException, IOException {
        var body = body(request);
        var who = who(request, body);
        if (!who.room().isPrivate()) {
            throw Trouble.bad("Only in a private chat can the bot be blocked.");
        }
        acts.block(who.room(), who.user(), body.path("blocked").asBoolean(false));
        return PageSight.json(Json.object().put("blocked", body.path("blocked").asBoolean(false)));
    }

    ServerResponse network(ServerRequest request) throws ServletException, IOException {
        var mode = Network.of(body(request).path("mode").asString(""))
                .orElseThrow(() -> Trouble.bad("The line can be ok, down, slow, busy or failing."));
        simulator.network(mode);
        return PageSight.json(Json.object().put("mode", mode.word()));
    }

    private Participant who(ServerRequest request, JsonNode body) {
        return sight.who(request, body.path("as").asString(""));
    }

    private static JsonNode body(ServerRequest request) throws ServletException, IOException {
        return Json.parse(request.body(String.class))
                .filter(JsonNode::isObject)
                .orElseThrow(() -> Trouble.bad("A JSON object is wanted."));
    }

    private static Formatted text(JsonNode body, boolean empty) {
        var text = formatted(body.path("text").asString(""), Talking.MESSAGE);
        if (!empty && text.isHollow()) {
            throw Trouble.bad("Write something first.");
        }
        return text;
    }

    private static Formatted formatted(String words, int most) {
        var text = Formatted.of(words, "", Json.array());
        if (text.codePoints() > most) {
            throw Trouble.bad("Telegram takes at most " + most + " characters here.");
        }
        return text;
    }

    private static String words(@Nullable Part part) throws IOException {
        return part == null ? "" : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static ServerResponse told(Message message) {
        return PageSight.json(Json.object().put("message", message.id()));
    }
}
