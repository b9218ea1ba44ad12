package bot.accord.contact;

import bot.accord.dialog.Answer;
import java.util.List;
import java.util.Map;

/** The answers to a form, read as what they stand for. */
record Fields(Map<String, Answer> answers) {

    /** Returns the word that was typed or chosen; empty for none. */
    String word(String field) {
        return switch (answers.get(field)) {
            case Answer.Written(var words) -> words.text().strip();
            case Answer.Chosen(var choice) -> choice;
            case Answer.Picked _, Answer.Files _, Answer.Skipped _ -> "";
            case null -> "";
        };
    }

    /** Returns the words in one line. */
    String line(String field, int most) {
        return Labels.cut(word(field), most);
    }

    String text(String field, int most) {
        var words = word(field);
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }

    List<String> several(String field) {
        return answers.get(field) instanceof Answer.Picked(var choices) ? choices : List.of();
    }
}
