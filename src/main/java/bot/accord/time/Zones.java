package bot.accord.time;

import bot.accord.chat.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Time zones by the names that people have for them. The tables are built when they are first needed, which takes about
 * a third of a second; start-up does not need them. Any thread may use it.
 */
public final class Zones {

    /** Nobody's place has a longer name, and no more is looked at. */
    private static final int LONGEST = 100;

    private Zones() {}

    private static final class Table {
        static final ZoneTable TABLE = new ZoneTable();
        static final ZoneNames NAMES = new ZoneNames(TABLE);
    }

    /**
     * Returns the zones that the words may mean, the likeliest first; none where they mean none. Understood are IANA's
     * ids, {@code UTC+3} and {@code +03:00}, and in English, Russian, Belarusian and Chinese cities and countries, also
     * with one letter wrong where they have five or more; a country of several zones gives those that are in use, its
     * capital's first. What {@link #name} writes is understood too.
     */
    public static List<ZoneId> read(String words) {
        return words.length() > LONGEST ? List.of() : Table.NAMES.read(words);
    }

    /** Returns a dozen zones for a list to choose from. */
    public static List<ZoneId> common() {
        return Table.TABLE.common();
    }

    /**
     * Returns what a zone is called and how far it is from UTC at that moment: {@code Minsk (UTC+3)},
     * {@code 明斯克（UTC+3）}; of a zone that is nothing but an offset, the offset alone.
     */
    public static String name(ZoneId zone, Language language, Instant at) {
        return ZoneLabel.of(zone, language, at, Table.TABLE);
    }
}
