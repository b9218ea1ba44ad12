package bot.accord.telegram;

import bot.accord.chat.Incoming;
import bot.accord.chat.Incoming.Attachment;
import bot.accord.chat.Incoming.Attachment.Kind;
import bot.accord.chat.Rich;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a message is. */
final class Contents {

    private Contents() {}

    /** Returns what the person sent, null for a service message; whom it is for is not looked at. */
    static @Nullable Incoming of(JsonNode message) {
        var text = Json.text(message, "text");
        if (text != null) {
            return text.isBlank() ? new Incoming.Other("text") : new Incoming.Text(rich(message, text, "entities"));
        }
        var file = file(message);
        if (file != null) {
            return file;
        }
        var spot = spot(message);
        if (spot != null) {
            return spot;
        }
        var kind = Kinds.of(message);
        return kind.isEmpty() ? null : new Incoming.Other(kind);
    }

    /** Returns the text or the caption, null if the message has neither. */
    static @Nullable Rich words(JsonNode message) {
        var text = Json.text(message, "text");
        if (text != null) {
            return rich(message, text, "entities");
        }
        var caption = Json.text(message, "caption");
        return caption == null ? null : rich(message, caption, "caption_entities");
    }

    private static Rich rich(JsonNode message, String text, String entities) {
        return Marks.rich(text, message.path(entities));
    }

    /** A venue carries its location also where an older reader looks for it; either will do. */
    private static Incoming.@Nullable Spot spot(JsonNode message) {
        var venue = Json.member(message, "venue");
        var location = Json.member(venue == null ? message : venue, "location");
        if (location == null) {
            return null;
        }
        var latitude = Json.number(location, "latitude");
        var longitude = Json.number(location, "longitude");
        return Incoming.Spot.exists(latitude, longitude) ? new Incoming.Spot(latitude, longitude) : null;
    }

    private static @Nullable Attachment file(JsonNode message) {
        var photo = message.get("photo");
        if (photo != null && photo.isArray() && !photo.isEmpty()) {
            return file(message, Kind.PHOTO, largest(photo));
        }
        for (var kind : Kind.values()) {
            var file = kind == Kind.PHOTO ? null : Json.member(message, field(kind));
            if (file != null) {
                return file(message, kind, file);
            }
        }
        return null;
    }

    private static String field(Kind kind) {
        return switch (kind) {
            case DOCUMENT -> "document";
            case PHOTO -> "photo";
            case VOICE -> "voice";
            case VIDEO -> "video";
            case AUDIO -> "audio";
        };
    }

    /** Returns null where the file cannot be named to Telegram again. */
    private static @Nullable Attachment file(JsonNode message, Kind kind, JsonNode file) {
        var id = Json.text(file, "file_id");
        if (id == null) {
            return null;
        }
        var caption = Json.text(message, "caption");
        return new Attachment(
                kind,
                id,
                Json.text(file, "file_name"),
                Json.text(file, "mime_type"),
                Math.max(0, Json.whole(file, "file_size", 0)),
                caption == null ? Rich.EMPTY : rich(message, caption, "caption_entities"),
                Json.text(message, "media_group_id"));
    }

    private static JsonNode largest(JsonNode sizes) {
        var largest = sizes.get(0);
        for (var size : sizes) {
            if (area(size) > area(largest)) {
                largest = size;
            }
        }
        return largest;
    }

    private static long area(JsonNode size) {
        return Json.whole(size, "width", 0) * Json.whole(size, "height", 0);
    }
}
