package bot.accord.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How Chinese characters are read, in Latin letters without tones. A character has one reading here, its commonest: what
 * matters is that a question and an example get the same one. The table, {@code pinyin.txt}, has the 21,000 characters of
 * Unicode's basic block as ICU reads them; reading them by ICU itself would take a quarter of a second of each start. Any
 * thread may use it.
 */
final class Pinyin {

    static final String TABLE = "pinyin.txt";

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';

    private final List<String> syllables = new ArrayList<>();

    /** For each character the number of its syllable, from 1; 0 for none. */
    private final short[] readings = new short[LAST - FIRST + 1];

    /** Reads the table: lines of a syllable, a space, and the characters that are read so. */
    Pinyin() {
        try (var in = Pinyin.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + TABLE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's " + TABLE + " cannot be read", e);
        }
    }

    private void read(String line) {
        var gap = line.indexOf(' ');
        syllables.add(line.substring(0, gap));
        for (var i = gap + 1; i < line.length(); i++) {
            readings[line.charAt(i) - FIRST] = (short) syllables.size();
        }
    }

    /** Returns the syllable of a character: {@code 备} is {@code bei}; empty for one that the table does not have. */
    String of(String character) {
        var letter = character.charAt(0);
        var line = letter < FIRST || letter > LAST ? 0 : readings[letter - FIRST];
        return line == 0 ? "" : syllables.get(line - 1);
    }
}
