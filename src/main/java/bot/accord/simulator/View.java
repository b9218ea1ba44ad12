package bot.accord.simulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a chat shows in the form that the chat page reads. */
final class View {

    private View() {}

    /** Returns a message; {@code room} tells whether it is pinned. */
    static ObjectNode message(Room room, Message message) {
        var json = message.json();
        var view = Json.object()
                .put("id", message.id())
                .put("date", json.path("date").asLong(0));
        if (message.edited()) {
            view.put("edited", json.path("edit_date").asLong(0));
        } else {
            view.putNull("edited");
        }
        view.set("from", author(json));
        view.put("text", text(message));
        view.set("entities", entities(message));
        view.set("keyboard", keyboard(message));
        view.put("replyTo", message.replyTo());
        view.set("file", message.file().map(View::file).orElse(null));
        contact(json.path("contact"), view);
        venue(json, view);
        if (room.pinned.contains(message.id())) {
            view.put("pinned", true);
        }
        return view;
    }

    /** Returns an event as this person's page shows it, null if it is not for them. */
    static @Nullable ObjectNode event(Room room, Event event, long person) {
        return switch (event) {
            case Event.Shown(var message) -> typed("message").set("message", message(room, message));
            case Event.Changed(var message) -> typed("edit").set("message", message(room, message));
            case Event.Deleted(var id) -> typed("delete").put("id", id);
            case Event.Typing _ -> typed("typing");
            case Event.Toasted(var who, var toast) ->
                who != person
                        ? null
                        : typed("toast")
                                .put("callback", toast.callback())
                                .put("text", toast.text())
                                .put("alert", toast.alert());
            case Event.Line(var mode) -> typed("network").put("mode", mode.word());
            case Event.Looked _ -> null;
        };
    }

    static ObjectNode typed(String type) {
        return Json.object().put("type", type);
    }

    private static ObjectNode author(JsonNode json) {
        var from = json.path("from");
        var name = (from.path("first_name").asString("") + " "
                        + from.path("last_name").asString(""))
                .strip();
        return Json.object()
                .put("id", from.path("id").asLong(0))
                .put("name", json.path("sender_chat").path("title").asString(name))
                .put("bot", from.path("is_bot").asBoolean(false) && !json.has("sender_chat"));
    }

    /** A message without words of its own says in brackets what it is. */
    private static String text(Message message) {
        var json = message.json();
        if (!message.text().isEmpty() || message.file().isPresent()) {
            return message.text();
        }
        return json.propertyStream()
                .map(java.util.Map.Entry::getKey)
                .filter(field -> field.startsWith("forum_topic") || field.startsWith("migrate_"))
                .map(field -> "(" + field.replace('_', ' ') + ")")
                .findFirst()
                .orElse("");
    }

    private static JsonNode entities(Message message) {
        var list = Json.array();
        for (var entity : message.entities()) {
            var view = list.addObject()
                    .put("type", entity.type())
                    .put("offset", entity.offset())
                    .put("length", entity.length());
            if (entity.type().equals("text_link")) {
                view.put("url", entity.detail());
            }
        }
        return list;
    }

    private static JsonNode keyboard(Message message) {
        var rows = Json.array();
        for (var row : message.keyboard()) {
            var buttons = rows.addArray();
            for (var button : row) {
                var view = buttons.addObject().put("text", button.label()).put("kind", button.kind());
                if (!button.kind().equals("callback")) {
                    view.put(button.kind(), button.value());
                }
                view.put("style", button.style());
            }
        }
        return rows;
    }

    private static JsonNode file(Message.File file) {
        return Json.object()
                .put("id", file.unique())
                .put("name", file.name())
                .put("mime", file.mime())
                .put("size", file.size())
                .put("kind", file.kind());
    }

    private static void contact(JsonNode contact, ObjectNode view) {
        if (contact.isObject()) {
            var name = contact.path("first_name").asString("") + " "
                    + contact.path("last_name").asString("");
            view.putObject("contact")
                    .put("name", name.strip())
                    .put("phone", contact.path("phone_number").asString(""))
                    .put("vcard", contact.path("vcard").asString(""));
        }
    }

    private static void venue(JsonNode json, ObjectNode view) {
        var place = json.path("location");
        if (place.isObject()) {
            view.putObject("venue")
                    .put("title", json.path("venue").path("title").asString(""))
                    .put("address", json.path("venue").path("address").asString(""))
                    .put("latitude", place.path("latitude").asDouble(0))
                    .put("longitude", place.path("longitude").asDouble(0));
        }
    }
}
