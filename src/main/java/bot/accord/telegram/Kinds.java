package bot.accord.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;

/** What a message can be besides words and files: by the names of the Bot API's fields (10.3). */
final class Kinds {

    private static final Pattern NAME = Pattern.compile("[a-z_]{1,40}");

    /** What people send. */
    private static final Set<String> SENT = Set.of(
            "animation",
            "checklist",
            "contact",
            "dice",
            "game",
            "giveaway",
            "invoice",
            "live_photo",
            "location",
            "paid_media",
            "poll",
            "rich_message",
            "sticker",
            "story",
            "venue",
            "video_note");

    /** What says something about a message rather than what it is. */
    private static final Set<String> ABOUT = Set.of(
            "author_signature",
            "business_connection_id",
            "caption",
            "caption_entities",
            "chat",
            "date",
            "direct_messages_topic",
            "edit_date",
            "effect_id",
            "entities",
            "ephemeral_message_id",
            "external_reply",
            "forward_date",
            "forward_from",
            "forward_from_chat",
            "forward_from_message_id",
            "forward_origin",
            "forward_sender_name",
            "forward_signature",
            "from",
            "guest_bot_caller_chat",
            "guest_bot_caller_user",
            "guest_query_id",
            "has_media_spoiler",
            "has_protected_content",
            "is_automatic_forward",
            "is_from_offline",
            "is_paid_post",
            "is_topic_message",
            "link_preview_options",
            "media_group_id",
            "message_id",
            "message_thread_id",
            "paid_star_count",
            "quote",
            "receiver_user",
            "reply_markup",
            "reply_to_checklist_task_id",
            "reply_to_message",
            "reply_to_poll_option_id",
            "reply_to_story",
            "sender_boost_count",
            "sender_business_bot",
            "sender_chat",
            "sender_tag",
            "show_caption_above_media",
            "suggested_post_info",
            "text",
            "via_bot");

    /** What Telegram says of the chat. */
    private static final Set<String> SERVICE = Set.of(
            "boost_added",
            "channel_chat_created",
            "chat_background_set",
            "chat_owner_changed",
            "chat_owner_left",
            "chat_shared",
            "checklist_tasks_added",
            "checklist_tasks_done",
            "community_chat_added",
            "community_chat_removed",
            "connected_website",
            "delete_chat_photo",
            "direct_message_price_changed",
            "forum_topic_closed",
            "forum_topic_created",
            "forum_topic_edited",
            "forum_topic_reopened",
            "general_forum_topic_hidden",
            "general_forum_topic_unhidden",
            "gift",
            "gift_upgrade_sent",
            "giveaway_completed",
            "giveaway_created",
            "giveaway_winners",
            "group_chat_created",
            "left_chat_member",
            "managed_bot_created",
            "message_auto_delete_timer_changed",
            "migrate_from_chat_id",
            "migrate_to_chat_id",
            "new_chat_members",
            "new_chat_photo",
            "new_chat_title",
            "paid_message_price_changed",
            "passport_data",
            "pinned_message",
            "poll_option_added",
            "poll_option_deleted",
            "proximity_alert_triggered",
            "refunded_payment",
            "successful_payment",
            "suggested_post_approval_failed",
            "suggested_post_approved",
            "suggested_post_declined",
            "suggested_post_paid",
            "suggested_post_refunded",
            "supergroup_chat_created",
            "unique_gift",
            "user_shared",
            "users_shared",
            "video_chat_ended",
            "video_chat_participants_invited",
            "video_chat_scheduled",
            "video_chat_started",
            "web_app_data",
            "write_access_allowed");

    private Kinds() {}

    /**
     * Returns the field that makes the message what it is; empty for a service message. A field that the Bot API gained
     * after this was written is taken for something that a person sent, so that they are not left without an answer.
     */
    static String of(JsonNode message) {
        var fields = message.fieldNames();
        var unknown = "";
        while (fields.hasNext()) {
            var field = fields.next();
            if (SENT.contains(field)) {
                return field;
            }
            if (SERVICE.contains(field)) {
                return "";
            }
            if (!ABOUT.contains(field)) {
                unknown = safe(field);
            }
        }
        return unknown;
    }

    /** Returns the name of an update's kind, or {@code none}. */
    static String unknown(JsonNode update) {
        var fields = update.fieldNames();
        while (fields.hasNext()) {
            var field = fields.next();
            if (!field.equals("update_id")) {
                return safe(field);
            }
        }
        return "none";
    }

    private static String safe(String field) {
        return NAME.matcher(field).matches() ? field : "unknown";
    }
}
