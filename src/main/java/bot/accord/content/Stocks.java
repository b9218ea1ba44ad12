package bot.accord.content;

import bot.accord.chat.Language;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Form;
import bot.accord.dialog.LanguageNames;
import bot.accord.dialog.Text;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the desk has in stock for fields to choose from: its topics, its organisations and its languages. */
final class Stocks {

    private static final String LANGUAGES = "languages";

    private final Directory directory;
    private final List<Language> languages;
    private final Faults faults;

    Stocks(Directory directory, List<Language> languages, Faults faults) {
        this.directory = directory;
        this.languages = languages;
        this.faults = faults;
    }

    /** Returns the choices of the list that is named; none, and a fault noted, where it is empty. */
    List<Form.Choice> choices(Node.Scalar name) {
        return switch (name.text()) {
            case LANGUAGES -> languages.stream().map(this::choice).toList();
            case "topics" -> choices(name, directory.topics(), "name some in accord.yaml");
            case "organisations" -> choices(name, directory.organisations(), "name some in directory/");
            default -> List.of(); // noted with the shape
        };
    }

    private List<Form.Choice> choices(Node.Scalar name, Map<String, Text> stock, String remedy) {
        if (stock.isEmpty() && !faults.hasGaps()) {
            faults.error(name.spot(), "the desk has no " + name.text(), remedy);
        }
        return stock.entrySet().stream()
                .map(entry -> new Form.Choice(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Form.Choice choice(Language language) {
        var names = languages.stream()
                .collect(Collectors.toMap(Function.identity(), reader -> LanguageNames.of(language, reader)));
        return new Form.Choice(language.code(), Text.literal(names, languages.getFirst()));
    }
}
