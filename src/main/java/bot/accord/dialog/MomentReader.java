package bot.accord.dialog;

import bot.accord.time.TimeWords;
import bot.accord.time.TypedMoment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a day and an hour as somebody types them who has answered the questions before. */
final class MomentReader {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Scene scene;
    private final Form form;
    private final Form.Kind.Moment kind;
    private final @Nullable LocalDate day;
    private final ZoneId zone;
    private final ZonedDateTime now;
    private final Optional<ZonedDateTime> other;

    /**
     * @param answers to the fields before it
     * @param day typed before without an hour, null for none
     */
    MomentReader(Scene scene, Form form, Form.Kind.Moment kind, Map<String, Answer> answers, @Nullable LocalDate day) {
        this.scene = scene;
        this.form = form;
        this.kind = kind;
        this.day = day;
        this.zone = Moments.zone(kind.zone(), answers)
                .orElseGet(() -> scene.visitor().zone());
        this.now = scene.now().atZone(zone);
        this.other = Moments.of(kind.after(), answers);
    }

    /** What was read. */
    sealed interface Typed {

        /** An answer, or a refusal. */
        record Whole(Reading reading) implements Typed {}

        /** A day without an hour, and what to say. */
        record Day(LocalDate day, Reading.Refused asking) implements Typed {}
    }

    Typed read(String words) {
        return switch (meant(words)) {
            case TypedMoment.Read(var time) -> new Typed.Whole(placed(time));
            case TypedMoment.NoHour(var typed) -> day(typed);
            case TypedMoment.Impossible(var what) -> refused(Phrase.NO_SUCH_MOMENT, Map.of("what", what));
            case TypedMoment.None _ -> refused(Phrase.NOT_MOMENT, Map.of());
        };
    }

    /** An hour alone is one of the day typed before, or of that on which the other moment is. */
    private TypedMoment meant(String words) {
        if (day != null && TypedMoment.of(day + " " + words, now) instanceof TypedMoment.Read read) {
            return read;
        }
        var alone = TypedMoment.of(words, now);
        return switch (alone) {
            case TypedMoment.Read _, TypedMoment.None _ -> onTheDay(words).orElse(alone);
            case TypedMoment.NoHour _, TypedMoment.Impossible _ -> alone;
        };
    }

    /** Returns the first such hour after the other moment, where nothing but an hour was typed. */
    private Optional<TypedMoment> onTheDay(String words) {
        return other.flatMap(moment -> {
            var start = moment.withZoneSameInstant(zone).toLocalDateTime();
            if (!(TypedMoment.of(start.toLocalDate() + " " + words, now) instanceof TypedMoment.Read(var time))) {
                return Optional.empty();
            }
            return Optional.of(new TypedMoment.Read(time.isAfter(start) ? time : time.plusDays(1)));
        });
    }

    private Reading placed(LocalDateTime time) {
        var moment = Moments.in(zone, time);
        if (moment.isEmpty()) {
            return skipped(time);
        }
        if (kind.ahead() && !moment.get().isAfter(now)) {
            return new Reading.Refused(Phrase.PAST, Map.of("moment", Shown.moment(scene, moment.get())));
        }
        if (other.isPresent() && !moment.get().isAfter(other.get())) {
            return notAfter(other.get());
        }
        return new Reading.Taken(Moments.answer(moment.get()));
    }

    private Reading skipped(LocalDateTime time) {
        var change = zone.getRules().getTransition(time);
        return new Reading.Refused(
                Phrase.SKIPPED_HOUR,
                Map.of(
                        "before", HOUR.format(change.getDateTimeBefore()),
                        "after", HOUR.format(change.getDateTimeAfter())));
    }

    private Reading notAfter(ZonedDateTime moment) {
        var name = form.fields().stream()
                .filter(field -> field.id().equals(kind.after()))
                .map(field -> field.name().plain(scene.language()))
                .findFirst();
        return new Reading.Refused(
                Phrase.NOT_AFTER, Map.of("field", name.orElse(Clean.NOTHING), "moment", Shown.moment(scene, moment)));
    }

    private Typed day(LocalDate typed) {
        var words = TimeWords.day(typed, scene.language());
        return kind.ahead() && !typed.atTime(LocalTime.MAX).isAfter(now.toLocalDateTime())
                ? refused(Phrase.PAST, Map.of("moment", words))
                : new Typed.Day(typed, new Reading.Refused(Phrase.NO_HOUR, Map.of("day", words)));
    }

    private static Typed refused(Phrase phrase, Map<String, Object> values) {
        return new Typed.Whole(new Reading.Refused(phrase, values));
    }
}
