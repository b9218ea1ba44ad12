package bot.accord.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts requests together from what arrives on one connection (RFC 9112), as far as clients of the Bot API go. */
final class RequestReader {

    private byte[] bytes = new byte[8_192];
    private int end;

    /** Reads what has arrived; -1 at the end of the stream. */
    int read(ReadableByteChannel channel) throws IOException {
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        var read = channel.read(ByteBuffer.wrap(bytes, end, bytes.length - end));
        end += Math.max(read, 0);
        return read;
    }

    boolean full() {
        return end == bytes.length;
    }

    /** Takes the first request out of what was read, null while it is not whole. */
    Exchange.@Nullable Request next() {
        var body = endOfHead();
        if (body < 0) {
            return null;
        }
        var head = new String(bytes, 0, body, StandardCharsets.ISO_8859_1);
        var type = header(head, "content-type");
        if (header(head, "transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
            return chunked(head, type, body);
        }
        var length = header(head, "content-length");
        var after = body + (length.isEmpty() ? 0 : Integer.parseInt(length));
        return after > end ? null : request(head, type, Arrays.copyOfRange(bytes, body, after), after);
    }

    private Exchange.@Nullable Request chunked(String head, String type, int start) {
        var body = new ByteArrayOutputStream();
        var at = start;
        while (true) {
            var line = find(at, '\r', '\n');
            if (line < 0) {
                return null;
            }
            var size = Integer.parseInt(new String(bytes, at, line - at, StandardCharsets.ISO_8859_1).strip(), 16);
            if (line + 2 + size + 2 > end) {
                return null;
            }
            body.write(bytes, line + 2, size);
            at = line + 2 + size + 2;
            if (size == 0) {
                return request(head, type, body.toByteArray(), at);
            }
        }
    }

    private Exchange.Request request(String head, String type, byte[] body, int consumed) {
        System.arraycopy(bytes, consumed, bytes, 0, end - consumed);
        end -= consumed;
        var start = head.indexOf(' ') + 1;
        return new Exchange.Request(head.substring(start, head.indexOf(' ', start)), type, body);
    }

    private int endOfHead() {
        for (var at = 3; at < end; at++) {
            if (bytes[at] == '\n' && bytes[at - 1] == '\r' && bytes[at - 2] == '\n' && bytes[at - 3] == '\r') {
                return at + 1;
            }
        }
        return -1;
    }

    private int find(int from, char first, char second) {
        for (var at = from; at + 1 < end; at++) {
            if (bytes[at] == first && bytes[at + 1] == second) {
                return at;
            }
        }
        return -1;
    }

    private static String header(String head, String name) {
        var at = head.indexOf("\r\n");
        while (at >= 0 && at + 2 < head.length()) {
            var line = at + 2;
            if (head.regionMatches(true, line, name, 0, name.length()) && head.charAt(line + name.length()) == ':') {
                return head.substring(line + name.length() + 1, head.indexOf("\r\n", line))
                        .strip();
            }
            at = head.indexOf("\r\n", line);
        }
        return "";
    }
}
