package bot.accord.dialog;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a value is shown. Whatever the value is, something is shown. */
interface ValueFormat {

    int LONGEST_NUMBER = 100;

    /**
     * Returns the value as it is shown.
     *
     * @param zone in which an {@link Instant} is told; a {@link ZonedDateTime} is told in its own
     */
    Rich show(Object value, ZoneId zone);

    /**
     * Shows numbers by {@code numbers}, moments by {@code moments}, days by {@code days}, a text in {@code language},
     * anything else as it is. ICU's date formats are not for several threads: the suppliers give one for each use.
     */
    static ValueFormat of(
            Language language,
            LocalizedNumberFormatter numbers,
            Supplier<SimpleDateFormat> moments,
            Supplier<SimpleDateFormat> days) {
        return (value, zone) -> switch (value) {
            case Rich rich -> rich;
            case Text text -> text.in(language);
            case Number number -> number(number, numbers);
            case Instant instant -> moment(instant, zone, moments.get());
            case ZonedDateTime time -> moment(time.toInstant(), time.getZone(), moments.get());
            case LocalDate day -> moment(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC, days.get());
            default -> Rich.plain(value.toString());
        };
    }

    /** Shows whatever can be read as a number by {@code numbers}, anything else by {@code others}. */
    static ValueFormat numeric(LocalizedNumberFormatter numbers, ValueFormat others) {
        return (value, zone) -> {
            var number = value instanceof Rich ? null : number(value);
            return number == null ? others.show(value, zone) : number(number, numbers);
        };
    }

    /** Returns the value as a number, null where it is none that a reader would call one. */
    static @Nullable BigDecimal number(@Nullable Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            case Double number when !Double.isFinite(number) -> null;
            case Float number when !Float.isFinite(number) -> null;
            case Number number -> parsed(number.toString());
            case String words -> parsed(words.strip());
            case null, default -> null;
        };
    }

    private static @Nullable BigDecimal parsed(String words) {
        if (words.isEmpty() || words.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            var number = new BigDecimal(words);
            // 1e999999999 is short to write and long to show
            return Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER
                            || Math.abs((long) number.scale()) > LONGEST_NUMBER
                    ? null
                    : number;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static Rich number(Number number, LocalizedNumberFormatter numbers) {
        return Rich.plain(numbers.format(number).toString());
    }

    private static Rich moment(Instant instant, ZoneId zone, SimpleDateFormat format) {
        format.setTimeZone(TimeZone.getTimeZone(zone.getId().equals("Z") ? "UTC" : icu(zone)));
        return Rich.plain(format.format(millis(instant)));
    }

    private static String icu(ZoneId zone) {
        var id = zone.normalized().getId();
        return zone.normalized() instanceof ZoneOffset ? "GMT" + id : id;
    }

    private static long millis(Instant instant) {
        try {
            return instant.toEpochMilli();
        } catch (ArithmeticException _) {
            return instant.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }
}
