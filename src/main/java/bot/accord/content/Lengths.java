package bot.accord.content;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.dialog.Article;
import bot.accord.dialog.Script;
import bot.accord.dialog.Text;
import java.util.Map;

/** Warns of articles that find room in a chat but are longer than people read there. */
final class Lengths {

    private static final int LABEL = 40;
    private static final int ANSWER = 1_100;

    /** A Chinese character says about as much as two letters. */
    private static final int ANSWER_IN_HAN = 500;

    private final Script script;
    private final Marks marks;
    private final Faults faults;

    Lengths(Script script, Marks marks, Faults faults) {
        this.script = script;
        this.marks = marks;
        this.faults = faults;
    }

    void check() {
        script.articles().values().forEach(article -> script.languages().forEach(language -> check(article, language)));
    }

    private void check(Article article, Language language) {
        if (Neighbours.isLabelled(article, script)) {
            warn(article.label(), language, LABEL, Sizes.LABEL, "on a button");
        }
        if (article.answer() != null) {
            var words = words(article.answer(), language);
            warn(article.answer(), language, isHan(words) ? ANSWER_IN_HAN : ANSWER, Rich.MESSAGE, "in an answer");
        }
    }

    private static String words(Text text, Language language) {
        return text.plain(language, Map.of());
    }

    /** What is longer than {@code most} is an error, which another check notes. */
    private void warn(Text text, Language language, int enough, int most, String where) {
        var words = words(text, language);
        var length = words.codePointCount(0, words.length());
        if (marks.knows(text) && length > enough && length <= most) {
            faults.warning(
                    marks.of(text, language.code()),
                    length + " characters " + where + ", in '" + language + "'",
                    "people read " + enough + "; shorten it");
        }
    }

    /** Returns whether more than half of the letters are Chinese characters. */
    private static boolean isHan(String words) {
        var letters = words.codePoints().filter(Character::isLetter).count();
        return 2 * words.codePoints().filter(Character::isIdeographic).count() > letters;
    }
}
