package bot.accord.time;

import bot.accord.chat.Language;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How dates are written in a language: with ICU's names and order. Its intervals are not used: in Belarusian they lose
 * the sign of the year, in Chinese they mix digits and characters ({@code 2027年三月12日}). Any thread may use it.
 */
final class Dates {

    private static final String MONTH = "MMMM";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final boolean chinese;
    private final String joint;
    private final DateTimeFormatter yearly;
    private final DateTimeFormatter yearless;
    private final List<String> weekdays;
    private final char first;

    private Dates(String code, ULocale locale) {
        var patterns = DateTimePatternGenerator.getInstance(locale);
        var names = DateFormatSymbols.getInstance(locale);
        var months = months(names.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE));
        var pattern = patterns.getBestPattern("yMMMMd");
        this.chinese = code.equals("zh");
        this.joint = joint(code);
        this.yearly = formatter(pattern, months, locale);
        this.yearless = formatter(patterns.getBestPattern("MMMMd"), months, locale);
        this.weekdays = List.of(names.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
        this.first = pattern.charAt(0);
    }

    /** To build one takes a few tenths of a millisecond, too long for every line of a list. */
    private static final class Prepared {
        static final Map<String, Dates> DATES =
                Stream.of("en", "ru", "be", "zh").collect(Collectors.toUnmodifiableMap(code -> code, Dates::in));
    }

    static Dates in(Language language) {
        var prepared = Prepared.DATES.get(language.code());
        return prepared == null ? in(language.code()) : prepared;
    }

    private static Dates in(String code) {
        return new Dates(code, ULocale.forLanguageTag(code.equals("en") ? "en-GB" : code));
    }

    private static String joint(String code) {
        return switch (code) {
            case "zh" -> "至";
            case "ru", "be" -> " — ";
            default -> " – ";
        };
    }

    private static Map<Long, String> months(String[] names) {
        return IntStream.range(0, 12).boxed().collect(Collectors.toMap(month -> month + 1L, month -> names[month]));
    }

    private static DateTimeFormatter formatter(String pattern, Map<Long, String> months, ULocale locale) {
        // ICU's gap before "г." is one that not every font has
        var plain = pattern.replace('\u202F', ' ').replace('\u00A0', ' ');
        var at = plain.indexOf(MONTH);
        var builder = new DateTimeFormatterBuilder();
        if (at < 0) {
            return builder.appendPattern(plain).toFormatter(locale.toLocale());
        }
        return builder.appendPattern(plain.substring(0, at))
                .appendText(ChronoField.MONTH_OF_YEAR, months)
                .appendPattern(plain.substring(at + MONTH.length()))
                .toFormatter(locale.toLocale());
    }

    /** Returns a day with its weekday and year. */
    String day(LocalDate day) {
        return weekday(day, yearly.format(day));
    }

    /** Returns the first and the last of several days, without weekdays. */
    String days(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return join(yearly.format(from), yearly.format(to));
        }
        var oneMonth = from.getMonth() == to.getMonth();
        if (chinese) {
            return join(yearly.format(from), oneMonth ? to.getDayOfMonth() + "日" : yearless.format(to));
        }
        if (first == 'y') {
            return join(yearly.format(from), yearless.format(to));
        }
        return oneMonth && first == 'd'
                ? from.getDayOfMonth() + "–" + yearly.format(to)
                : join(yearless.format(from), yearly.format(to));
    }

    /** Returns a moment with its weekday and year. */
    String moment(LocalDateTime moment) {
        return at(day(moment.toLocalDate()), hour(moment));
    }

    /** Returns a time that begins and ends on one day; {@code to} may be the midnight that ends it. */
    String hours(LocalDateTime from, LocalDateTime to) {
        var end = to.toLocalDate().isAfter(from.toLocalDate()) ? "24:00" : hour(to);
        return at(day(from.toLocalDate()), hour(from) + "–" + end);
    }

    /** Returns two moments, the year once where it is the same. */
    String moments(LocalDateTime from, LocalDateTime to) {
        if (from.getYear() != to.getYear()) {
            return join(moment(from), moment(to));
        }
        return first == 'y' ? join(moment(from), yearless(to)) : join(yearless(from), moment(to));
    }

    private String yearless(LocalDateTime moment) {
        return at(weekday(moment.toLocalDate(), yearless.format(moment)), hour(moment));
    }

    private String weekday(LocalDate day, String written) {
        // ICU's week has the places 1 to 7, from Sunday
        var weekday = weekdays.get(day.getDayOfWeek().getValue() % 7 + 1);
        return chinese ? written + "（" + weekday + "）" : weekday + ", " + written;
    }

    private String at(String day, String hour) {
        return chinese ? day + hour : day + ", " + hour;
    }

    private String join(String from, String to) {
        return from + joint + to;
    }

    private static String hour(LocalDateTime moment) {
        return HOUR.format(moment);
    }
}
