package bot.accord.dialog;

import bot.accord.chat.Language;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.Map;

/**
 * The formats of one language, by the type and style that an author writes after a placeholder's name. English is as in
 * Britain: days before months, and hours of twenty-four.
 */
final class Formats {

    private static final Map<String, Integer> STYLES = Map.of(
            "", DateFormat.MEDIUM,
            "short", DateFormat.SHORT,
            "medium", DateFormat.MEDIUM,
            "long", DateFormat.LONG,
            "full", DateFormat.FULL);

    private final Language language;
    private final ULocale locale;
    private final LocalizedNumberFormatter grouped;
    private final LocalizedNumberFormatter ungrouped;

    Formats(Language language) {
        this.language = language;
        this.locale = language.code().equals("en") ? ULocale.UK : ULocale.forLocale(language.locale());
        this.grouped = NumberFormatter.withLocale(locale);
        this.ungrouped = grouped.grouping(GroupingStrategy.OFF);
    }

    /** Returns the format of a bare placeholder: a number without grouping, since it may be one by which to refer. */
    ValueFormat plain() {
        return ValueFormat.of(language, ungrouped, this::moments, this::days);
    }

    /** Returns the format of a plural's #. */
    ValueFormat count() {
        return ValueFormat.of(language, grouped, this::moments, this::days);
    }

    /** @throws IllegalArgumentException if there is no such type or style */
    ValueFormat of(String type, String style) {
        return switch (type) {
            case "number" -> ValueFormat.numeric(numbers(style), plain());
            case "date" -> dates(style);
            case "time" -> times(style);
            default ->
                throw new IllegalArgumentException(
                        "no type '" + type + "'; there are number, date, time, plural, selectordinal and select");
        };
    }

    private LocalizedNumberFormatter numbers(String style) {
        return switch (style) {
            case "" -> grouped;
            case "integer" -> grouped.precision(Precision.integer());
            case "percent" -> grouped.unit(MeasureUnit.PERCENT).scale(Scale.powerOfTen(2));
            default ->
                style.startsWith("::")
                        ? NumberFormatter.forSkeleton(style.substring(2)).locale(locale)
                        : new DecimalFormat(style, DecimalFormatSymbols.getInstance(locale)).toNumberFormatter();
        };
    }

    private ValueFormat dates(String style) {
        var named = STYLES.get(style);
        var format = named == null ? patterned(style) : (SimpleDateFormat) DateFormat.getDateInstance(named, locale);
        return ValueFormat.of(language, ungrouped, format::clone, format::clone);
    }

    private ValueFormat times(String style) {
        var named = style.isEmpty() ? Integer.valueOf(DateFormat.SHORT) : STYLES.get(style);
        var format = named == null ? patterned(style) : (SimpleDateFormat) DateFormat.getTimeInstance(named, locale);
        return ValueFormat.of(language, ungrouped, format::clone, named == null ? format::clone : this::days);
    }

    private SimpleDateFormat moments() {
        return (SimpleDateFormat) DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, locale);
    }

    private SimpleDateFormat days() {
        return (SimpleDateFormat) DateFormat.getDateInstance(DateFormat.MEDIUM, locale);
    }

    private SimpleDateFormat patterned(String style) {
        var pattern = style.startsWith("::")
                ? DateTimePatternGenerator.getInstance(locale).getBestPattern(style.substring(2))
                : style;
        var format = new SimpleDateFormat(pattern, locale);
        // ICU looks at the pattern's letters only here, and here the author can still be told
        format.clone().format(0L);
        return format;
    }
}
