package bot.accord.telegram;

/** Updates as Telegram writes them. */
final class Posts {

    private Posts() {}

    /** A message in a private chat; {@code more} are further members of the message, beginning with a comma. */
    static String message(long id, String more) {
        return """
                {"update_id":%d,"message":{"message_id":%d,"from":{"id":5,"is_bot":false,"first_name":"Ada",\
                "last_name":"L.","language_code":"ru"},"chat":{"id":5,"first_name":"Ada","type":"private"},\
                "date":1760000000%s}}""".formatted(id, id + 1000, more);
    }

    static String text(long id, String text) {
        return message(id, ",\"text\":\"" + text + "\"");
    }

    /** A message in a group. */
    static String group(long id, String more) {
        return """
                {"update_id":%d,"message":{"message_id":%d,"from":{"id":5,"is_bot":false,"first_name":"Ada"},\
                "chat":{"id":-100200,"title":"Staff","type":"supergroup"},"date":1760000000%s}}""".formatted(id, id + 1000, more);
    }

    static String press(long id, String data) {
        return """
                {"update_id":%d,"callback_query":{"id":"991","from":{"id":5,"is_bot":false,"first_name":"Ada"},\
                "message":{"message_id":42,"date":1760000000,"chat":{"id":5,"type":"private"},\
                "from":{"id":123456,"is_bot":true,"first_name":"Desk"},"text":"Menu"},\
                "chat_instance":"1","data":"%s"}}""".formatted(id, data);
    }

    static String membership(long id, String type, String before, String now) {
        return """
                {"update_id":%d,"my_chat_member":{"chat":{"id":5,"type":"%s"},"from":{"id":5,"is_bot":false,\
                "first_name":"Ada"},"date":1760000000,\
                "old_chat_member":{"user":{"id":123456,"is_bot":true,"first_name":"Desk"},"status":"%s"},\
                "new_chat_member":{"user":{"id":123456,"is_bot":true,"first_name":"Desk"},"status":"%s"}}}""".formatted(id, type, before, now);
    }
}
