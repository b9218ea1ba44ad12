package bot.accord.simulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The size of a picture, read from the head of a PNG, GIF or JPEG file. */
record Picture(int width, int height) {

    /** A transparent PNG of one pixel. */
    static byte[] dot() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    }

    /** Returns nothing if this is no picture that Telegram would take. */
    static Optional<Picture> of(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
        var bytes = ByteBuffer.wrap(content);
        if (head.startsWith("\u0089PNG\r\n\u001a\n") && content.length >= 24) {
            return Optional.of(new Picture(bytes.getInt(16), bytes.getInt(20)));
        }
        if (head.startsWith("GIF8") && content.length >= 10) {
            return Optional.of(new Picture(little(bytes, 6), little(bytes, 8)));
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(new Picture(512, 512));
        }
        return head.startsWith("\u00ff\u00d8\u00ff") ? jpeg(bytes) : Optional.empty();
    }

    private static int little(ByteBuffer bytes, int at) {
        return Short.reverseBytes(bytes.getShort(at)) & 0xffff;
    }

    private static Optional<Picture> jpeg(ByteBuffer bytes) {
        var at = 2;
        while (at + 9 < bytes.limit() && bytes.get(at) == (byte) 0xff) {
            var marker = bytes.get(at + 1) & 255;
            var frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return Optional.of(new Picture(bytes.getShort(at + 7) & 0xffff, bytes.getShort(at + 5) & 0xffff));
            }
            at += 2 + (bytes.getShort(at + 2) & 0xffff);
        }
        return Optional.empty();
    }
}
