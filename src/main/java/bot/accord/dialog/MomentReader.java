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
    private final Optional<ZonedDateTime> earliest;
    private final Optional<ZonedDateTime> latest;

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
        this.earliest = Moments.of(kind.after(), answers);
        this.latest = Moments.of(kind.before(), answers);
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
            case TypedMoment.Read _, TypedMoment.None _ ->
                firstAfter(words).or(() -> lastBefore(words)).orElse(alone);
            case TypedMoment.NoHour _, TypedMoment.Impossible _ -> alone;
        };
    }

    /** Returns the first such hour after the other moment, where nothing but an hour was typed. */
    private Optional<TypedMoment> firstAfter(String words) {
        return earliest.map(this::here)
                .flatMap(start -> on(start.toLocalDate(), words)
                        .map(time -> time.isAfter(start) ? time : time.plusDays(1))
                        .map(TypedMoment.Read::new));
    }

    /** Returns the last such hour before the other moment, unless it has to be ahead and is over. */
    private Optional<TypedMoment> lastBefore(String words) {
        return latest.map(this::here)
                .flatMap(end -> on(end.toLocalDate(), words)
                        .map(time -> time.isBefore(end) ? time : time.minusDays(1))
                        .filter(time -> !kind.ahead() || time.isAfter(now.toLocalDateTime()))
                        .map(TypedMoment.Read::new));
    }

    private LocalDateTime here(ZonedDateTime moment) {
        return moment.withZoneSameInstant(zone).toLocalDateTime();
    }

    /** Returns the hour of that day; empty where anything but an hour was typed. */
    private Optional<LocalDateTime> on(LocalDate other, String words) {
        return TypedMoment.of(other + " " + words, now) instanceof TypedMoment.Read(var time)
                ? Optional.of(time)
                : Optional.empty();
    }

    private Reading placed(LocalDateTime time) {
        var moment = Moments.in(zone, time);
        if (moment.isEmpty()) {
            return skipped(time);
        }
        if (kind.ahead() && !moment.get().isAfter(now)) {
            return new Reading.Refused(Phrase.PAST, Map.of("moment", Shown.moment(scene, moment.get())));
        }
        if (earliest.isPresent() && !moment.get().isAfter(earliest.get())) {
            return refused(Phrase.NOT_AFTER, kind.after(), earliest.get());
        }
        if (latest.isPresent() && !moment.get().isBefore(latest.get())) {
            return refused(Phrase.NOT_BEFORE, kind.before(), latest.get());
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

    private Reading refused(Phrase phrase, @Nullable String other, ZonedDateTime moment) {
        var name = form.fields().stream()
                .filter(field -> field.id().equals(other))
                .map(field -> field.name().plain(scene.language()))
                .findFirst();
        return new Reading.Refused(
                phrase, Map.of("field", name.orElse(Clean.NOTHING), "moment", Shown.moment(scene, moment)));
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
