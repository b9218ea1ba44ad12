package bot.accord.bench;

/** Reads text fields of a multipart/form-data body (RFC 7578). */
final class Multipart {

    private Multipart() {}

    /** Returns the field's text, empty if there is none. */
    static String field(String body, String name) {
        var at = body.indexOf("name=\"" + name + "\"");
        if (at < 0) {
            return "";
        }
        var start = body.indexOf("\r\n\r\n", at);
        var end = start < 0 ? -1 : body.indexOf("\r\n--", start + 2);
        return end < start + 4 ? "" : body.substring(start + 4, end);
    }
}
