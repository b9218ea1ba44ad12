package bot.accord.dialog;

import bot.accord.chat.Incoming;
import bot.accord.chat.Rich;
import bot.accord.time.TimeWords;
import bot.accord.time.Zones;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How answers read in the person's language. */
final class Shown {

    private Shown() {}

    static Rich of(Scene scene, Form.Field field, Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var id) -> Rich.plain(Choices.label(scene, field, id));
            case Answer.Picked(var ids) -> Rich.plain(Choices.labels(scene, field, ids));
            case Answer.Written(var words) -> written(scene, field.kind(), Clean.rich(words));
            case Answer.Files(var files) -> Rich.plain(names(files));
            case Answer.Skipped _ -> scene.script().phrase(Phrase.LEFT_OUT).in(scene.language());
        };
    }

    private static Rich written(Scene scene, Form.Kind kind, Rich words) {
        var text = words.text();
        return switch (kind) {
            case Form.Kind.Moment _ ->
                Moments.kept(text).map(moment -> moment(scene, moment)).orElse(words);
            case Form.Kind.Zone _ -> Rich.plain(zone(scene, text));
            case Form.Kind.Spot _ ->
                Point.kept(text).map(point -> Rich.plain(point.words())).orElse(words);
            case Form.Kind.OneOf _,
                    Form.Kind.SomeOf _,
                    Form.Kind.Words _,
                    Form.Kind.Email _,
                    Form.Kind.Link _,
                    Form.Kind.Phone _,
                    Form.Kind.Whole _,
                    Form.Kind.Day _,
                    Form.Kind.Files _ -> words;
        };
    }

    /** Returns a moment in words, with its zone. */
    static Rich moment(Scene scene, ZonedDateTime moment) {
        var values = Map.of(
                "moment", TimeWords.moment(moment, scene.language()),
                "zone", Zones.name(moment.getZone(), scene.language(), moment.toInstant()));
        return scene.script().phrase(Phrase.MOMENT).in(scene.language(), values);
    }

    private static String zone(Scene scene, String id) {
        try {
            return Zones.name(ZoneId.of(id), scene.language(), scene.now());
        } catch (DateTimeException _) {
            return id;
        }
    }

    private static String names(List<Incoming.Attachment> files) {
        return files.stream()
                .map(file -> file.name() == null || file.name().isBlank()
                        ? file.kind().name().toLowerCase(Locale.ROOT)
                        : Labels.fit(Clean.text(file.name())))
                .collect(Collectors.joining(", "));
    }
}
