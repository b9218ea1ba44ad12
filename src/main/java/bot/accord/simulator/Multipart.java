package bot.accord.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a body of multipart/form-data (RFC 7578): plain parts are fields, parts with a file name are uploads. */
final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("(?i)(?<!file)name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)filename=\"([^\"]*)\"");
    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private Multipart() {}

    static void read(byte[] body, String type, Map<String, String> fields, Map<String, Upload> uploads) {
        var boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            throw Refusal.bad("boundary is missing in multipart/form-data");
        }
        var mark = ("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        var start = find(body, mark, 0);
        while (start >= 0) {
            var from = start + mark.length;
            var end = find(body, mark, from);
            if (end < 0) {
                return;
            }
            part(Arrays.copyOfRange(body, Math.min(from + 2, end), Math.max(from + 2, end - 2)), fields, uploads);
            start = end;
        }
    }

    private static void part(byte[] part, Map<String, String> fields, Map<String, Upload> uploads) {
        var gap = find(part, BLANK_LINE, 0);
        if (gap < 0) {
            return;
        }
        var headers = headers(new String(part, 0, gap, StandardCharsets.UTF_8));
        var content = Arrays.copyOfRange(part, gap + BLANK_LINE.length, part.length);
        var disposition = headers.getOrDefault("content-disposition", "");
        var name = NAME.matcher(disposition);
        var file = FILE.matcher(disposition);
        if (!name.find()) {
            return;
        }
        if (file.find()) {
            var type = headers.getOrDefault("content-type", "application/octet-stream");
            uploads.put(name.group(1), new Upload(file.group(1), type, content));
        } else {
            fields.put(name.group(1), new String(content, StandardCharsets.UTF_8));
        }
    }

    private static Map<String, String> headers(String text) {
        var headers = new HashMap<String, String>();
        for (var line : text.split("\r\n", -1)) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static int find(byte[] body, byte[] wanted, int from) {
        for (var i = from; i <= body.length - wanted.length; i++) {
            if (body[i] == wanted[0] && Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
