package bot.accord.dialog;

import bot.accord.chat.Rich;
import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a message. */
sealed interface Piece {

    String OTHER = "other";

    void write(Sheet sheet);

    /** What the author wrote. */
    record Literal(String words) implements Piece {
        @Override
        public void write(Sheet sheet) {
            sheet.write(words);
        }
    }

    /** {@code {name}} or {@code {name, date, long}}. */
    record Value(String name, ValueFormat format) implements Piece {
        @Override
        public void write(Sheet sheet) {
            var value = sheet.value(name);
            sheet.hold(value == null ? Rich.plain(Clean.NOTHING) : format.show(value, sheet.zone()));
        }
    }

    /** The # of a plural. */
    record Count(ValueFormat format) implements Piece {
        @Override
        public void write(Sheet sheet) {
            var number = sheet.counted();
            sheet.hold(number == null ? Rich.plain(Clean.NOTHING) : format.show(number, sheet.zone()));
        }
    }

    /** {@code {topic, select, visit {...} other {...}}}. */
    record Select(String name, Map<String, List<Piece>> branches) implements Piece {
        @Override
        public void write(Sheet sheet) {
            branch(branches, String.valueOf(sheet.value(name))).forEach(piece -> piece.write(sheet));
        }
    }

    /** {@code {count, plural, =0 {...} one {...} other {...}}}. */
    record Plural(
            String name,
            BigDecimal offset,
            PluralRules rules,
            Map<BigDecimal, List<Piece>> exact,
            Map<String, List<Piece>> branches)
            implements Piece {

        @Override
        public void write(Sheet sheet) {
            var number = sheet.number(name);
            var counted = number == null ? null : number.subtract(offset);
            sheet.counting(counted, chosen(number, counted));
        }

        private List<Piece> chosen(@Nullable BigDecimal number, @Nullable BigDecimal counted) {
            if (number == null || counted == null) {
                return branch(branches, OTHER);
            }
            var same = exact.get(number.stripTrailingZeros());
            return same != null ? same : branch(branches, rules.select(counted.doubleValue()));
        }
    }

    private static List<Piece> branch(Map<String, List<Piece>> branches, String keyword) {
        var branch = branches.get(keyword);
        return branch != null ? branch : branches.getOrDefault(OTHER, List.of());
    }
}
