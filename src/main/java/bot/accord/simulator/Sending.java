package bot.accord.simulator;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods by which the bot sends what is not plain text: files, albums, contacts, places, copies. */
final class Sending {

    private static final long DOWNLOAD = 20L << 20;
    private static final int VCARD = 2048;
    private static final Set<String> VISUAL = Set.of("photo", "video");

    private final World world;
    private final Doors doors;
    private final Attachments attachments;

    Sending(World world, Doors doors, Attachments attachments) {
        this.world = world;
        this.doors = doors;
        this.attachments = attachments;
    }

    Map<String, Method> methods() {
        var methods = new HashMap<String, Method>();
        Attachments.KINDS.forEach(kind -> methods.put("send" + kind, query -> sendFile(kind, query)));
        methods.put("sendmediagroup", this::sendMediaGroup);
        methods.put("sendcontact", this::sendContact);
        methods.put("sendvenue", this::sendVenue);
        methods.put("copymessage", this::copyMessage);
        methods.put("forwardmessage", this::forwardMessage);
        methods.put("getfile", this::getFile);
        return methods;
    }

    private Reply sendFile(String kind, Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            var content = attachments.content(file(kind, query.text(kind), query, kind));
            captioned(content, query);
            return posted(room, query, content);
        });
    }

    private static void captioned(ObjectNode content, Query query) {
        var caption = Talking.caption(query);
        if (!caption.text().isEmpty()) {
            caption.into(content, "caption", "caption_entities");
        }
    }

    private Reply posted(Room room, Query query, ObjectNode content) {
        doors.place(room, query, content);
        Keyboards.any(query)
                .filter(markup -> markup.has("inline_keyboard"))
                .ifPresent(markup -> content.set("reply_markup", markup));
        return Reply.ok(world.post(room, world.bot().json(), content).json());
    }

    /** Finds the file that a call names: one sent with it, or one that Telegram has already. */
    private Files.Stored file(String kind, String name, Query query, String field) {
        var upload = query.uploads().get(name.startsWith("attach://") ? name.substring(9) : field);
        if (upload != null) {
            return fresh(kind, upload);
        }
        if (name.isEmpty()) {
            throw Refusal.bad("there is no " + kind + " in the request");
        }
        if (name.startsWith("http://") || name.startsWith("https://")) {
            throw Refusal.bad("failed to get HTTP URL content");
        }
        var stored = attachments
                .files()
                .byId(name)
                .orElseThrow(() -> Refusal.bad("wrong file identifier/HTTP URL specified"));
        if (!stored.kind().equals(kind)) {
            throw Refusal.bad("can't use file of type " + title(stored.kind()) + " as " + title(kind));
        }
        return stored;
    }

    private Files.Stored fresh(String kind, Upload upload) {
        if (upload.content().length == 0) {
            throw Refusal.bad("file must be non-empty");
        }
        if (kind.equals("photo") && Picture.of(upload.content()).isEmpty()) {
            throw Refusal.bad("IMAGE_PROCESS_FAILED");
        }
        return attachments.files().keep(kind, upload);
    }

    private static String title(String kind) {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    private Reply sendMediaGroup(Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            var media = query.tree("media").orElseThrow(() -> Refusal.bad("there are no messages to send"));
            if (!media.isArray() || media.size() < 2 || media.size() > 10) {
                throw Refusal.bad("media group must include 2-10 items");
            }
            alike(media);
            var contents = StreamSupport.stream(media.spliterator(), false)
                    .map(item -> item(item, query))
                    .toList();
            return Reply.ok(group(room, query, contents));
        });
    }

    private static void alike(JsonNode media) {
        var kinds = StreamSupport.stream(media.spliterator(), false)
                .map(item -> item.path("type").asString(""))
                .collect(Collectors.toSet());
        if (!Set.of("photo", "video", "document", "audio").containsAll(kinds)) {
            throw Refusal.bad("can't use the media of the specified type in the album");
        }
        if (kinds.size() > 1 && !VISUAL.containsAll(kinds)) {
            throw Refusal.bad("document can't be mixed with other media types");
        }
    }

    private ObjectNode item(JsonNode item, Query query) {
        var kind = item.path("type").asString("");
        var content = attachments.content(file(kind, item.path("media").asString(""), query, ""));
        var caption = new Query(
                query.method(),
                Map.of(
                        "caption", item.path("caption").asString(""),
                        "parse_mode", item.path("parse_mode").asString(""),
                        "caption_entities",
                                item.has("caption_entities") ? Json.write(item.path("caption_entities")) : ""),
                Map.of());
        captioned(content, caption);
        return content;
    }

    private JsonNode group(Room room, Query query, List<ObjectNode> contents) {
        var album = Long.toString(world.fresh());
        var sent = Json.array();
        for (var content : contents) {
            content.put("media_group_id", album);
            doors.place(room, query, content);
            sent.add(world.post(room, world.bot().json(), content).json());
        }
        return sent;
    }

    private Reply sendContact(Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            if (query.text("phone_number").isBlank()) {
                throw Refusal.bad("phone number must not be empty");
            }
            if (query.text("first_name").isBlank()) {
                throw Refusal.bad("first name must not be empty");
            }
            if (query.text("vcard").getBytes(StandardCharsets.UTF_8).length > VCARD) {
                throw Refusal.bad("VCARD_TOO_LONG");
            }
            var content = Json.object();
            var contact = content.putObject("contact");
            for (var field : List.of("phone_number", "first_name", "last_name", "vcard")) {
                if (query.has(field)) {
                    contact.put(field, query.text(field));
                }
            }
            return posted(room, query, content);
        });
    }

    private Reply sendVenue(Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            var location = Json.object()
                    .put("latitude", degrees(query, "latitude", 90))
                    .put("longitude", degrees(query, "longitude", 180));
            for (var field : List.of("title", "address")) {
                if (query.text(field).isBlank()) {
                    throw Refusal.bad("venue " + field + " must be non-empty");
                }
            }
            var content = Json.object();
            content.set("location", location);
            content.putObject("venue")
                    .put("title", query.text("title"))
                    .put("address", query.text("address"))
                    .set("location", location);
            return posted(room, query, content);
        });
    }

    private static double degrees(Query query, String field, int most) {
        if (!query.has(field)) {
            throw Refusal.bad(field + " is empty");
        }
        try {
            var degrees = Double.parseDouble(query.text(field));
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException _) {
            // refused below as any other wrong place
        }
        throw Refusal.bad("wrong " + field + " specified");
    }

    private Reply copyMessage(Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            var content = carried(query, "copy");
            content.remove("reply_markup");
            if (query.fields().containsKey("caption") && !content.has("text")) {
                content.remove(List.of("caption", "caption_entities"));
                captioned(content, query);
            }
            doors.place(room, query, content);
            Keyboards.any(query).ifPresent(markup -> content.set("reply_markup", markup));
            var copy = world.post(room, world.bot().json(), content);
            return Reply.ok(Json.object().put("message_id", copy.id()));
        });
    }

    private Reply forwardMessage(Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            var original = original(query, "forward");
            var content = carried(query, "forward");
            content.remove("reply_markup");
            var origin = content.putObject("forward_origin").put("type", "user");
            origin.put("date", original.date().getEpochSecond())
                    .set("sender_user", original.json().path("from"));
            doors.place(room, query, content);
            return Reply.ok(world.post(room, world.bot().json(), content).json());
        });
    }

    private Message original(Query query, String purpose) {
        return doors.known(query, "from_chat_id")
                .message(Doors.messageId(query, "message_id", purpose))
                .orElseThrow(() -> Refusal.bad("message to " + purpose + " not found"));
    }

    /** Returns what a copy takes over: all but the place and the time of the original. */
    private ObjectNode carried(Query query, String purpose) {
        var content = original(query, purpose).copy();
        content.remove(List.of(
                "message_id",
                "from",
                "chat",
                "date",
                "edit_date",
                "reply_to_message",
                "message_thread_id",
                "is_topic_message",
                "sender_chat",
                "author_signature",
                "forward_origin",
                "media_group_id"));
        if (content.isEmpty()) {
            throw Refusal.bad("message can't be " + (purpose.equals("copy") ? "copied" : "forwarded"));
        }
        return content;
    }

    private Reply getFile(Query query) {
        var stored = attachments.files().byId(query.text("file_id")).orElseThrow(() -> Refusal.bad("invalid file_id"));
        var size = stored.upload().content().length;
        if (size > DOWNLOAD) {
            throw Refusal.bad("file is too big");
        }
        return Reply.ok(Json.object()
                .put("file_id", stored.id())
                .put("file_unique_id", stored.unique())
                .put("file_size", size)
                .put("file_path", stored.path()));
    }
}
