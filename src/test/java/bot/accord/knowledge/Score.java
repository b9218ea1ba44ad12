package bot.accord.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** How many of a set's questions were answered right. */
final class Score {

    private final String set;
    private final List<Map.Entry<Asked, Heard>> all = new ArrayList<>();

    Score(String set) {
        this.set = set;
    }

    /** Asks the whole set, each question of a newcomer who speaks its language. */
    static Score of(String set, Desk desk) {
        var score = new Score(set);
        for (var asked : Asked.of(set)) {
            var conversation = desk.newcomer();
            if (!asked.previous().isEmpty()) {
                conversation = desk.says(conversation, asked.language(), asked.previous())
                        .next();
            }
            var turn = desk.says(conversation, asked.language(), asked.text());
            score.all.add(Map.entry(asked, Heard.of(turn, asked.language(), desk.script())));
        }
        return score;
    }

    /** Returns the share of right answers, 0 to 100. */
    double right() {
        return share((_, _) -> true, (asked, heard) -> heard.isRight(asked));
    }

    double rightInWeakestLanguage() {
        return all.stream()
                .map(entry -> entry.getKey().language())
                .distinct()
                .mapToDouble(this::right)
                .min()
                .orElse(0);
    }

    private double right(String language) {
        return share((asked, _) -> asked.language().equals(language), (asked, heard) -> heard.isRight(asked));
    }

    /** Returns the share of what is beyond the document or the desk that got a stated fact for an answer. */
    double invented() {
        return share((asked, _) -> asked.isBeyond(), (asked, heard) -> !heard.isRight(asked) && heard.isStated());
    }

    double shrugged() {
        return share((asked, _) -> !asked.isBeyond() && !asked.isWay(), (_, heard) -> heard.isShrug());
    }

    double inItsLanguage() {
        return share((_, _) -> true, (asked, heard) -> heard.language().equals(asked.language()));
    }

    double ledRight() {
        return share((asked, _) -> asked.isWay(), (asked, heard) -> heard.isRight(asked));
    }

    double answeredTwice() {
        return share((_, _) -> true, (_, heard) -> heard.shown().size() > 1);
    }

    private double share(BiPredicate<Asked, Heard> of, BiPredicate<Asked, Heard> what) {
        var asked = all.stream()
                .filter(entry -> of.test(entry.getKey(), entry.getValue()))
                .toList();
        var count = asked.stream()
                .filter(entry -> what.test(entry.getKey(), entry.getValue()))
                .count();
        return asked.isEmpty() ? 100 : 100.0 * count / asked.size();
    }

    /** Returns the questions that were answered wrongly, a line each. */
    List<String> wrong() {
        return all.stream()
                .filter(entry -> !entry.getValue().isRight(entry.getKey()))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String line(Asked asked, Heard heard) {
        return asked.id() + " " + asked.kind() + ": "
                + (asked.previous().isEmpty() ? "" : asked.previous() + " / ")
                + asked.text() + " -> " + heard.place().state() + " "
                + heard.place().argument();
    }

    /** Returns the table: right answers by language and by kind, and the other figures. */
    String table() {
        var table = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %d questions, %.1f %% right; weakest language %.1f, ways %.1f; "
                        + "invented %.1f, shrugged %.1f, in its language %.1f, two answers %.1f%n",
                set,
                all.size(),
                right(),
                rightInWeakestLanguage(),
                ledRight(),
                invented(),
                shrugged(),
                inItsLanguage(),
                answeredTwice()));
        by(true).forEach((language, line) -> table.append(line));
        by(false).forEach((kind, line) -> table.append(line));
        return table.toString();
    }

    private Map<String, String> by(boolean language) {
        var lines = new TreeMap<String, String>();
        all.forEach(entry -> lines.computeIfAbsent(
                language ? entry.getKey().language() : entry.getKey().kind(),
                key -> String.format(
                        Locale.ROOT,
                        "  %-16s %5.1f%n",
                        key,
                        share(
                                (asked, _) -> (language ? asked.language() : asked.kind()).equals(key),
                                (asked, heard) -> heard.isRight(asked)))));
        return lines;
    }
}
