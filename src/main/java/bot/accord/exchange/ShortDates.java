package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.time.Days;
import bot.accord.time.TimeWords;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;

/** Dates for where there is little room, and for headings. */
final class ShortDates {

    private static final String DAY = "yMMMd";
    private static final String MONTH = "yMMMM";
    private static final String YEAR = "y";
    private static final char NARROW = '\u202F';

    private ShortDates() {}

    /** Returns {@code 12 Mar 2027}, as a reader of the language would write it. */
    static String day(LocalDate day, Language language) {
        return format(day, DAY, language);
    }

    /** Returns {@code March 2027} for a whole month, {@code 2027} for a year, else the first and last day. */
    static String days(Days days, Language language) {
        if (isMonth(days)) {
            return format(days.from(), MONTH, language);
        }
        var isYear = days.from().getDayOfYear() == 1
                && days.to().equals(days.from().plusYears(1).minusDays(1));
        return isYear ? format(days.from(), YEAR, language) : TimeWords.days(days.from(), days.to(), language);
    }

    static boolean isMonth(Days days) {
        var month = YearMonth.from(days.from());
        return days.equals(new Days(month.atDay(1), month.atEndOfMonth()));
    }

    private static String format(LocalDate day, String skeleton, Language language) {
        var locale = language.code().equals("en") ? ULocale.UK : ULocale.forLocale(language.locale());
        var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        var format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        // some fonts do not have the narrow kind
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .replace(NARROW, '\u00A0');
    }
}
