package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.dialog.Answer;
import bot.accord.exchange.Exchange.Words;
import bot.accord.exchange.Plan.Spot;
import bot.accord.exchange.Plan.Where;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What staff filled in: the fields {@code language}, {@code title}, {@code text}, {@code zone}, {@code starts}, {@code ends},
 * {@code place}, {@code spot}, {@code link}, {@code seats}, {@code deadline} and {@code topics} of a form.
 */
record Filled(Words words, Plan plan) {

    /** Returns what was filled in; empty where something is missing that there must be. */
    static Optional<Filled> of(Map<String, Answer> answers) {
        var fields = new Fields(answers);
        try {
            var plan = plan(fields);
            return fields.words().map(words -> new Filled(words, plan));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Times are those of the zone that was chosen, also where it was corrected after they were typed. */
    private static Plan plan(Fields fields) {
        var zone = ZoneId.of(fields.word("zone"));
        return new Plan(
                new Language(fields.word("language")),
                fields.time("starts", zone),
                fields.time("ends", zone),
                new Where(
                        fields.line("place", Where.LONGEST_PLACE),
                        fields.spot().orElse(null),
                        fields.line("link", Where.LONGEST_LINK)),
                fields.seats(),
                fields.word("deadline").isEmpty() ? null : fields.time("deadline", zone),
                fields.several("topics"));
    }

    /** Returns the answers with which the form about an exchange begins. */
    static Map<String, Answer> answers(Exchange exchange) {
        var plan = exchange.plan();
        var words = exchange.words(plan.language());
        var answers = new HashMap<String, Answer>();
        answers.put("language", new Answer.Chosen(plan.language().code()));
        answers.put("title", written(words.title()));
        answers.put("text", written(words.text()));
        answers.put("zone", written(plan.starts().getZone().getId()));
        answers.put("starts", written(plan.starts().toString()));
        answers.put("ends", written(plan.ends().toString()));
        answers.put("place", optional(plan.where().place()));
        answers.put("spot", optional(spelt(plan.where().spot())));
        answers.put("link", optional(plan.where().link()));
        answers.put("seats", written(String.valueOf(plan.seats())));
        answers.put(
                "deadline",
                optional(plan.deadline() == null ? "" : plan.deadline().toString()));
        answers.put("topics", plan.topics().isEmpty() ? new Answer.Skipped() : new Answer.Picked(plan.topics()));
        return answers;
    }

    private static String spelt(@Nullable Spot spot) {
        return spot == null ? "" : spot.latitude() + "," + spot.longitude();
    }

    private static Answer optional(String words) {
        return words.isEmpty() ? new Answer.Skipped() : written(words);
    }

    private static Answer written(String words) {
        return new Answer.Written(Rich.plain(words));
    }

    /** The answers, read as what they stand for. */
    record Fields(Map<String, Answer> answers) {

        /** Returns a title and a text; empty where one is missing. */
        Optional<Words> words() {
            var title = line("title", Words.LONGEST_TITLE);
            var text = cut(word("text"), Words.LONGEST_TEXT);
            return title.isEmpty() || text.isEmpty() ? Optional.empty() : Optional.of(new Words(title, text));
        }

        String word(String field) {
            return switch (answers.get(field)) {
                case Answer.Written(var words) -> words.text().strip();
                case Answer.Chosen(var choice) -> choice;
                case Answer.Picked _, Answer.Files _, Answer.Skipped _ -> "";
                case null -> "";
            };
        }

        String line(String field, int most) {
            return cut(word(field).replaceAll("\\s+", " "), most);
        }

        List<String> several(String field) {
            return answers.get(field) instanceof Answer.Picked(var several) ? several : List.of();
        }

        int seats() {
            var word = word("seats");
            return word.isEmpty() ? 0 : Math.clamp(Long.parseLong(word), 0, Plan.MOST_SEATS);
        }

        ZonedDateTime time(String field, ZoneId zone) {
            var typed = ZonedDateTime.parse(word(field));
            return ZonedDateTime.ofLocal(typed.toLocalDateTime(), zone, typed.getOffset());
        }

        Optional<Spot> spot() {
            var parts = word("spot").split(",", -1);
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Spot(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
        }

        private static String cut(String words, int most) {
            return words.codePointCount(0, words.length()) <= most
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
        }
    }
}
