package bot.accord.knowledge;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * How Chinese characters are read, in Latin letters without tones. A character has one reading here, its commonest: what
 * matters is that a question and an example get the same one. Any thread may use it; the reader's table is made when the
 * first character is read, which takes a quarter of a second, so that a desk without Chinese never waits for it.
 */
final class Pinyin {

    private static final int MOST_KNOWN = 8_192;

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Supplier<Transliterator> reader =
            SingletonSupplier.of(() -> Transliterator.getInstance("Han-Latin; Latin-ASCII"));

    /** Returns the syllable of a character: {@code 备} is {@code bei}. */
    String of(String character) {
        var syllable = known.get(character);
        if (syllable != null) {
            return syllable;
        }
        var read = reader.get().transliterate(character).strip();
        if (known.size() < MOST_KNOWN) {
            known.put(character, read);
        }
        return read;
    }
}
