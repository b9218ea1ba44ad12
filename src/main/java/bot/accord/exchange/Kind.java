package bot.accord.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What people are told of an exchange, and by which page of the content. */
enum Kind {
    DAY_BEFORE("exchange-reminder"),
    HOUR_BEFORE("exchange-reminder"),
    MOVED_UP("exchange-moved-up"),
    CHANGED("exchange-changed"),
    CANCELLED("exchange-cancelled"),
    NEW("exchange-new");

    private final String page;

    Kind(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }

    /** As the database spells it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the calendar entry goes with it, so that the one that the person has is replaced. */
    boolean bringsCalendar() {
        return this == CHANGED || this == CANCELLED;
    }

    static Kind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Set<String> pages() {
        return Arrays.stream(values()).map(Kind::page).collect(Collectors.toUnmodifiableSet());
    }
}
