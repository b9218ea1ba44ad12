package bot.accord.dialog;

import bot.accord.chat.Rich;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments and zones as answers, and what must hold between them. */
final class Moments {

    private Moments() {}

    /** Reads a moment as it is kept: {@code 2027-03-12T10:00+03:00[Europe/Minsk]}. */
    static Optional<ZonedDateTime> kept(String words) {
        try {
            return Optional.of(ZonedDateTime.parse(words));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Returns the moment that a field was answered with, if it was. */
    static Optional<ZonedDateTime> of(@Nullable String field, Map<String, Answer> answers) {
        return words(field, answers).flatMap(Moments::kept);
    }

    /** Returns the zone that a field was answered with, if it was. */
    static Optional<ZoneId> zone(@Nullable String field, Map<String, Answer> answers) {
        try {
            return words(field, answers).map(ZoneId::of);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Answer answer(ZonedDateTime moment) {
        return new Answer.Written(Rich.plain(moment.toString()));
    }

    /**
     * Returns the answer to a field as those before it want it: in another zone the local time stays. Empty where it holds no
     * longer: the clocks skip that hour there, or it is not after or before the moments that it must be after and before.
     */
    static Optional<Answer> holding(Form.Field field, Answer answer, Map<String, Answer> before) {
        if (!(field.kind() instanceof Form.Kind.Moment kind && answer instanceof Answer.Written(var words))) {
            return Optional.of(answer);
        }
        var moment = kept(words.text());
        var moved = moment.flatMap(time -> moved(time, zone(kind.zone(), before).orElse(time.getZone())));
        var earliest = of(kind.after(), before);
        var latest = of(kind.before(), before);
        return moved.filter(time -> earliest.isEmpty() || time.isAfter(earliest.get()))
                .filter(time -> latest.isEmpty() || time.isBefore(latest.get()))
                .map(Moments::answer);
    }

    private static Optional<ZonedDateTime> moved(ZonedDateTime moment, ZoneId zone) {
        return moment.getZone().equals(zone) ? Optional.of(moment) : in(zone, moment.toLocalDateTime());
    }

    /** Returns the moment of a local time, the first of two; empty where the clocks skip it. */
    static Optional<ZonedDateTime> in(ZoneId zone, LocalDateTime time) {
        return zone.getRules().getValidOffsets(time).isEmpty()
                ? Optional.empty()
                : Optional.of(ZonedDateTime.of(time, zone));
    }

    private static Optional<String> words(@Nullable String field, Map<String, Answer> answers) {
        return field != null && answers.get(field) instanceof Answer.Written(var words)
                ? Optional.of(words.text())
                : Optional.empty();
    }
}
