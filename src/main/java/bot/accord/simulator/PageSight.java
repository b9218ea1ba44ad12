package bot.accord.simulator;

import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** What the chat page can look at: people, menus, files, the line. */
final class PageSight {

    private static final List<String> PICTURES = List.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final Simulator simulator;
    private final World world;

    PageSight(Simulator simulator) {
        this.simulator = simulator;
        this.world = simulator.world();
    }

    ServerResponse people(ServerRequest request) {
        var json = Json.object();
        var people = json.putArray("people");
        for (var user : world.users()) {
            var language = user.language() == null ? "" : user.language();
            people.addObject()
                    .put("id", user.id())
                    .put("name", user.name())
                    .put("language", language)
                    .put("note", user.note());
        }
        var groups = json.putArray("groups");
        world.locked(() -> world.rooms().stream()
                .filter(room -> !room.isPrivate())
                .forEach(room -> {
                    var group = groups.addObject().put("id", room.id).put("title", room.title);
                    var members = group.putArray("members");
                    room.members.forEach(members::add);
                }));
        json.putObject("bot")
                .put("id", world.bot().id())
                .put("name", world.bot().name())
                .put("username", world.bot().username());
        return json(json);
    }

    ServerResponse menu(ServerRequest request) {
        var who = who(request, request.param("as").orElse(""));
        return json(simulator.profile().menu(who.room(), who.user()));
    }

    ServerResponse welcome(ServerRequest request) {
        var who = who(request, request.param("as").orElse(""));
        return json(Json.object().put("description", simulator.welcome(who)));
    }

    ServerResponse network(ServerRequest request) {
        return json(Json.object().put("mode", simulator.network().word()));
    }

    ServerResponse file(ServerRequest request) {
        var stored = simulator
                .files()
                .byUnique(request.pathVariable("file"))
                .orElseThrow(() -> Trouble.missing("This file is no longer kept."));
        var upload = stored.upload();
        var picture = PICTURES.contains(upload.mime());
        var response = ServerResponse.ok()
                .contentType(picture ? MediaType.parseMediaType(upload.mime()) : MediaType.APPLICATION_OCTET_STREAM);
        if (!picture) {
            var disposition = ContentDisposition.attachment()
                    .filename(upload.name(), java.nio.charset.StandardCharsets.UTF_8)
                    .build();
            response.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        }
        return response.body(new ByteArrayResource(upload.content()));
    }

    /** Returns the person in the chat of the request's path, who must be in it. */
    Participant who(ServerRequest request, String person) {
        var room = Query.whole(request.pathVariable("chat"))
                .flatMap(world::room)
                .orElseThrow(() -> Trouble.missing("There is no such chat."));
        var user = Query.whole(person)
                .flatMap(world::user)
                .filter(found -> !found.bot())
                .orElseThrow(() -> Trouble.bad("Say who you are: as=<a person's id>."));
        var inside = world.locked(() -> room.id == user.id() || room.members.contains(user.id()));
        if (!inside) {
            throw new Trouble(403, "This person is not in that chat.");
        }
        return new Participant(simulator, world, simulator.acts(), room, user);
    }

    static ServerResponse json(JsonNode json) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(Json.write(json));
    }
}
