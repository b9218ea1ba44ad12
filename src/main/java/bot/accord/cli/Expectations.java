package bot.accord.cli;

import bot.accord.dialog.Answer;
import bot.accord.dialog.Article;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Filling;
import bot.accord.dialog.Finding;
import bot.accord.dialog.State;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds what a rehearsal expects against what the stage shows. */
final class Expectations {

    private static final Pattern MOMENT = Pattern.compile("[0-9-]{10}T[0-9:]{5}[Z+-].*");
    private static final int LOCAL = "2027-03-12T10:00".length();

    private Expectations() {}

    /** Returns {@code expected ..., got ...} where they differ. */
    static Optional<String> check(Step.Expectation expectation, Stage stage) {
        return switch (expectation) {
            case Step.InState in -> differs("state " + in.state(), standing(stage.conversation()));
            case Step.Answers answers -> differs("answer " + String.join(" ", answers.articles()), found(stage));
            case Step.Offers offers -> differs("offers " + String.join(" ", offers.articles()), found(stage));
            case Step.InForm in -> form(in, stage.conversation());
            case Step.Review review -> review(review.answers(), stage.conversation());
            case Step.Says says -> contains(says.words(), stage.words());
            case Step.Toast toast ->
                stage.toast()
                        .map(words -> contains(toast.words(), words))
                        .orElse(Optional.of("expected '" + toast.words() + "', got no answer to a press"));
            case Step.Shows shows -> button(shows, stage);
        };
    }

    private static Optional<String> differs(String expected, String got) {
        return expected.equals(got) ? Optional.empty() : Optional.of("expected " + expected + ", got " + got);
    }

    private static Optional<String> form(Step.InForm in, Conversation conversation) {
        var got = standing(conversation);
        if (in.field().isEmpty()) {
            return got.startsWith("form " + in.form() + " ") ? Optional.empty() : differs("form " + in.form(), got);
        }
        return differs("form " + in.form() + " " + in.field(), got);
    }

    private static Optional<String> review(Map<String, String> wanted, Conversation conversation) {
        var filling = conversation.filling();
        var got = standing(conversation);
        if (filling == null || !got.startsWith("review")) {
            return Optional.of("expected the summary of a form, got " + got);
        }
        return wanted.entrySet().stream()
                .filter(entry ->
                        !isSpelt(entry.getValue(), spelt(filling.answers().get(entry.getKey()))))
                .findFirst()
                .map(entry -> "expected " + entry.getKey() + "=" + entry.getValue() + ", got " + all(filling));
    }

    /** Of a moment the local time is enough: 2027-03-12T10:00. */
    private static boolean isSpelt(String wanted, String got) {
        return got.equals(wanted)
                || (MOMENT.matcher(got).matches() && got.startsWith(wanted) && wanted.length() == LOCAL);
    }

    private static String all(Filling filling) {
        return filling.answers().isEmpty()
                ? "no answers"
                : filling.answers().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + quoted(spelt(entry.getValue())))
                        .collect(Collectors.joining(" "));
    }

    private static String quoted(String text) {
        return text.contains(" ") ? '"' + text + '"' : text;
    }

    private static String spelt(@Nullable Answer answer) {
        return switch (answer) {
            case null -> "";
            case Answer.Chosen(var choice) -> choice;
            case Answer.Picked(var choices) -> String.join(",", choices);
            case Answer.Written(var words) -> words.text();
            case Answer.Files(var files) -> String.valueOf(files.size());
            case Answer.Skipped() -> "-";
        };
    }

    /** Returns where the conversation stands: {@code state home}, {@code form inquiry topic}, {@code review inquiry}. */
    private static String standing(Conversation conversation) {
        var filling = conversation.filling();
        if (filling == null || filling.left()) {
            return "state " + conversation.place().state();
        }
        if (filling.field() != null) {
            return "form " + filling.form() + " " + filling.field();
        }
        return (filling.correcting() ? "correcting " : "review ") + filling.form();
    }

    /** Returns which articles are shown, {@code answer signing-date} or {@code offers a b}; elsewhere where it stands. */
    private static String found(Stage stage) {
        var place = stage.conversation().place();
        var standing = standing(stage.conversation());
        if (!standing.startsWith("state ") || !(stage.script().states().get(place.state()) instanceof State.Answers)) {
            return standing;
        }
        var finding = Finding.of(place);
        return finding.articles().stream()
                .filter(id ->
                        !finding.certain() || isAnswer(stage.script().articles().get(id)))
                .collect(Collectors.joining(" ", finding.certain() ? "answer " : "offers ", ""));
    }

    /** One that leads elsewhere stands beside an answer as a button. */
    private static boolean isAnswer(@Nullable Article article) {
        return article != null && article.answer() != null;
    }

    private static Optional<String> contains(String wanted, String got) {
        return flat(got).contains(flat(wanted))
                ? Optional.empty()
                : Optional.of("expected '" + wanted + "', got '" + flat(got) + "'");
    }

    /** A step is one line, a message may be several; nobody sees which spaces may not break. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static Optional<String> button(Step.Shows shows, Stage stage) {
        if (stage.shows(shows.button()) == shows.wanted()) {
            return Optional.empty();
        }
        var names = stage.buttons().isEmpty() ? "no buttons" : String.join(", ", stage.buttons());
        return Optional.of("expected " + (shows.wanted() ? "" : "no ") + "button " + shows.button() + ", got " + names);
    }
}
