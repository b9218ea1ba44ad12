package bot.accord.simulator;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The methods by which the bot says something and answers presses. */
final class Talking {

    static final int MESSAGE = 4096;
    static final int CAPTION = 1024;

    private static final int TOAST = 200;
    private static final Set<String> ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private final World world;
    private final Doors doors;
    private final Callbacks callbacks;

    Talking(World world, Doors doors, Callbacks callbacks) {
        this.world = world;
        this.doors = doors;
        this.callbacks = callbacks;
    }

    Map<String, Method> methods() {
        return Map.of(
                "sendmessage", this::sendMessage,
                "editmessagetext", this::editMessageText,
                "editmessagecaption", this::editMessageCaption,
                "editmessagereplymarkup", this::editMessageReplyMarkup,
                "answercallbackquery", this::answerCallbackQuery,
                "sendchataction", this::sendChatAction);
    }

    private Reply sendMessage(Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            var content = Json.object();
            text(query).into(content, "text", "entities");
            doors.place(room, query, content);
            Keyboards.any(query)
                    .filter(markup -> markup.has("inline_keyboard"))
                    .ifPresent(markup -> content.set("reply_markup", markup));
            return Reply.ok(world.post(room, world.bot().json(), content).json());
        });
    }

    private static Formatted text(Query query) {
        if (!query.has("text")) {
            throw Refusal.bad("message text is empty");
        }
        var text = Formatted.of(
                query.text("text"),
                query.text("parse_mode"),
                query.tree("entities").orElseGet(Json::array));
        if (text.isHollow()) {
            throw Refusal.bad("text must be non-empty");
        }
        if (text.codePoints() > MESSAGE) {
            throw Refusal.bad("message is too long");
        }
        return text;
    }

    /** Reads the caption of a file; it may be empty. */
    static Formatted caption(Query query) {
        var caption = Formatted.of(
                query.text("caption"),
                query.text("parse_mode"),
                query.tree("caption_entities").orElseGet(Json::array));
        if (caption.codePoints() > CAPTION) {
            throw Refusal.bad("message caption is too long");
        }
        return caption;
    }

    private Reply editMessageText(Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            var text = text(query);
            var message = doors.editable(room, query);
            if (!message.json().has("text")) {
                throw Refusal.bad("there is no text in the message to edit");
            }
            var changed = message.copy();
            changed.remove("entities");
            text.into(changed, "text", "entities");
            return edited(room, message, changed, query);
        });
    }

    private Reply editMessageCaption(Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            var caption = caption(query);
            var message = doors.editable(room, query);
            if (message.file().isEmpty()) {
                throw Refusal.bad("there is no caption in the message to edit");
            }
            var changed = message.copy();
            changed.remove("caption_entities");
            caption.into(changed, "caption", "caption_entities");
            if (caption.text().isEmpty()) {
                changed.remove("caption");
            }
            return edited(room, message, changed, query);
        });
    }

    private Reply editMessageReplyMarkup(Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            var message = doors.editable(room, query);
            return edited(room, message, message.copy(), query);
        });
    }

    /** An edit without a keyboard takes the old one away. */
    private Reply edited(Room room, Message before, ObjectNode after, Query query) {
        after.remove("reply_markup");
        Keyboards.inline(query).ifPresent(markup -> after.set("reply_markup", markup));
        if (after.equals(before.json())) {
            throw Refusal.bad("message is not modified: specified new message content and reply markup are exactly the"
                    + " same as a current content and reply markup of the message");
        }
        after.put("edit_date", world.clock().instant().getEpochSecond());
        return Reply.ok(world.change(room, after).json());
    }

    private Reply answerCallbackQuery(Query query) {
        return world.locked(() -> {
            var text = query.text("text");
            if (text.codePointCount(0, text.length()) > TOAST) {
                throw Refusal.bad("MESSAGE_TOO_LONG");
            }
            var press = callbacks
                    .take(query.text("callback_query_id"), world.clock().instant())
                    .orElseThrow(
                            () -> Refusal.bad("query is too old and response timeout expired or query ID is invalid"));
            var toast = new Toast(press.id(), text, query.flag("show_alert"));
            world.room(press.chat()).ifPresent(room -> world.happens(room, new Event.Toasted(press.person(), toast)));
            return Reply.ok(Json.yes());
        });
    }

    private Reply sendChatAction(Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            if (!ACTIONS.contains(query.text("action"))) {
                throw Refusal.bad("wrong parameter action in request");
            }
            world.happens(room, new Event.Typing());
            return Reply.ok(Json.yes());
        });
    }
}
