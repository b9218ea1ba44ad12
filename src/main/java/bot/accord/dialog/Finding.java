package bot.accord.dialog;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a place of a {@link State.Answers} shows.
 *
 * @param certain whether the articles answer; else one of them may be meant
 * @param articles their ids; where they answer, one that leads elsewhere may be among them, as a button
 */
public record Finding(boolean certain, List<String> articles) {

    private static final String GAP = "+";
    private static final String UNCERTAIN = "?";

    public Finding {
        articles = List.copyOf(articles);
    }

    /** Reads the place's argument; the ids need not be those of any article. */
    public static Finding of(Place place) {
        var argument = place.argument();
        var certain = !argument.startsWith(UNCERTAIN);
        return new Finding(certain, ids(certain ? argument : argument.substring(UNCERTAIN.length())));
    }

    String argument() {
        return (certain ? "" : UNCERTAIN) + spelt(articles);
    }

    static String spelt(List<String> ids) {
        return String.join(GAP, ids);
    }

    static List<String> ids(String spelt) {
        return Stream.of(spelt.split("\\" + GAP, -1))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
