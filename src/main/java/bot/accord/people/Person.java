package bot.accord.people;

import bot.accord.chat.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A person who has written to the desk. Their name is not kept: every update brings it.
 *
 * @param id Telegram's user id
 * @param chosen whether they chose the language; else it is that of their client at their first message
 * @param zone null for the desk's own
 * @param reachable false before they write in private, and once they blocked the bot
 * @param firstSeen by the calendar of UTC, like {@code lastSeen}
 */
record Person(
        long id,
        Language language,
        boolean chosen,
        @Nullable ZoneId zone,
        boolean reachable,
        LocalDate firstSeen,
        LocalDate lastSeen) {

    Person speaking(Language other) {
        return new Person(id, other, true, zone, reachable, firstSeen, lastSeen);
    }

    Person in(ZoneId other) {
        return new Person(id, language, chosen, other, reachable, firstSeen, lastSeen);
    }

    Person reachable(boolean now) {
        return reachable == now ? this : new Person(id, language, chosen, zone, now, firstSeen, lastSeen);
    }

    /** The person as they are when they did something. */
    Person seen(LocalDate day) {
        return day.isAfter(lastSeen) ? new Person(id, language, chosen, zone, reachable, firstSeen, day) : this;
    }
}
