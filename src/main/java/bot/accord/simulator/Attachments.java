package bot.accord.simulator;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Makes of a file what stands in a message. */
final class Attachments {

    /** The kinds of files that a message can hold, each the name of its field. */
    static final Set<String> KINDS = Set.of("document", "photo", "voice", "video", "audio", "sticker");

    private static final int SMALL = 90;

    private final Files files;

    Attachments(Files files) {
        this.files = files;
    }

    Files files() {
        return files;
    }

    /** Returns the part of a message that shows this file. */
    ObjectNode content(Files.Stored stored) {
        var content = Json.object();
        if (stored.kind().equals("photo")) {
            photo(content, stored);
        } else {
            content.set(stored.kind(), described(stored));
        }
        return content;
    }

    private void photo(ObjectNode content, Files.Stored stored) {
        var size = Picture.of(stored.upload().content()).orElseGet(() -> new Picture(800, 600));
        var sizes = content.putArray("photo");
        if (Math.max(size.width(), size.height()) > SMALL) {
            var small = files.keep(
                    "photo",
                    new Upload("small.jpg", "image/jpeg", stored.upload().content()));
            sizes.add(ids(small).put("width", SMALL).put("height", SMALL * size.height() / Math.max(1, size.width())));
        }
        sizes.add(ids(stored).put("width", size.width()).put("height", size.height()));
    }

    private static ObjectNode described(Files.Stored stored) {
        var upload = stored.upload();
        var json = Json.object();
        switch (stored.kind()) {
            case "document" -> json.put("file_name", upload.name()).put("mime_type", upload.mime());
            case "voice" -> json.put("duration", 3).put("mime_type", upload.mime());
            case "audio" ->
                json.put("duration", 3).put("file_name", upload.name()).put("mime_type", upload.mime());
            case "video" ->
                json.put("width", 640).put("height", 360).put("duration", 3).put("mime_type", upload.mime());
            default ->
                json.put("type", "regular")
                        .put("width", 512)
                        .put("height", 512)
                        .put("is_animated", false)
                        .put("is_video", false)
                        .put("emoji", "\uD83D\uDC4B");
        }
        return json.setAll(ids(stored));
    }

    private static ObjectNode ids(Files.Stored stored) {
        return Json.object()
                .put("file_id", stored.id())
                .put("file_unique_id", stored.unique())
                .put("file_size", stored.upload().content().length);
    }
}
