package bot.accord.bench;

import bot.accord.chat.Button;
import bot.accord.chat.Language;
import bot.accord.dialog.Command;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Form;
import bot.accord.dialog.Guard;
import bot.accord.dialog.Option;
import bot.accord.dialog.Phrase;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import bot.accord.dialog.Text;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A script of two pages and a form, in two languages, for measuring the machine alone. */
final class SmallDesk {

    static final Language ENGLISH = new Language("en");
    private static final Language RUSSIAN = new Language("ru");
    private static final String PAGE = """
            **The agreement** was signed in *three* places, {visitor.name}.

            - exchanges of people
            - joint seminars, see [the site](https://example.org)
            - an annual meeting

            > What the document does not state is not stated here.
            """;

    private SmallDesk() {}

    static Script script() {
        return new Script(
                1,
                List.of(ENGLISH, RUSSIAN),
                "home",
                "home",
                Map.of(
                        "home",
                        page("home", go("agreement", "agreement"), fill("ask", "inquiry")),
                        "agreement",
                        page("agreement", go("top", "home"))),
                Map.of("inquiry", inquiry()),
                Map.of(),
                Map.of("menu", new Command("menu", Guard.OPEN, new Target.Go("home", ""), Map.of())),
                Arrays.stream(Phrase.values()).collect(Collectors.toMap(Function.identity(), SmallDesk::phrase)),
                Map.of(),
                Map.of(),
                Directory.NONE);
    }

    static Text text(String words) {
        return new Text(Map.of(ENGLISH, words, RUSSIAN, words), ENGLISH);
    }

    private static State page(String id, Option... options) {
        return new State.Page(
                id,
                Guard.OPEN,
                text(PAGE),
                null,
                Arrays.stream(options).map(List::of).toList());
    }

    private static Option go(String id, String state) {
        return new Option(id, text("To " + state), Guard.OPEN, new Target.Go(state, ""), Button.Style.PLAIN);
    }

    private static Option fill(String id, String form) {
        return new Option(id, text("Ask us"), Guard.OPEN, new Target.Fill(form), Button.Style.PRIMARY);
    }

    private static Form inquiry() {
        return new Form(
                "inquiry",
                Guard.OPEN,
                text("Inquiry"),
                Duration.ofDays(3),
                true,
                List.of(field("topic"), field("organisation"), field("question")),
                new Target.Go("home", ""));
    }

    private static Form.Field field(String id) {
        return new Form.Field(
                id,
                text("Your " + id),
                text("What is your **" + id + "**?"),
                Guard.OPEN,
                false,
                new Form.Kind.Words(1, 400));
    }

    private static Text phrase(Phrase phrase) {
        var holes =
                phrase.placeholders().stream().map(name -> " {" + name + "}").collect(Collectors.joining());
        return text("The phrase " + phrase.key() + holes);
    }
}
