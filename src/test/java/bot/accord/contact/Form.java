package bot.accord.contact;

import bot.accord.chat.Rich;
import bot.accord.dialog.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form {@code contact}, as staff fill it in: a laser physicist of the academy, whose details are given on request. */
final class Form {

    private final Map<String, Answer> answers = new HashMap<>();

    Form() {
        chosen("language", "en").name("Anna Novik").role("Head of the laser laboratory");
        chosen("organisation", "nasb").chosen("release", "request");
        some("topics", "laser-physics").some("languages", "en", "ru");
        written("phone", "+375170000001").written("email", "anna@example.org");
    }

    Form language(String code) {
        return chosen("language", code);
    }

    Form name(String name) {
        return written("name", name);
    }

    Form role(String role) {
        return written("role", role);
    }

    Form release(String release) {
        return chosen("release", release);
    }

    Form topics(String... topics) {
        return some("topics", topics);
    }

    /** A name of an organisation that the directory does not have. */
    Form at(String organisation) {
        return without("organisation").written("other-organisation", organisation);
    }

    Form chosen(String field, String choice) {
        answers.put(field, new Answer.Chosen(choice));
        return this;
    }

    Form some(String field, String... choices) {
        answers.put(field, new Answer.Picked(List.of(choices)));
        return this;
    }

    Form written(String field, String words) {
        answers.put(field, new Answer.Written(Rich.plain(words)));
        return this;
    }

    Form without(String... fields) {
        for (var field : fields) {
            answers.put(field, new Answer.Skipped());
        }
        return this;
    }

    Map<String, Answer> answers() {
        return Map.copyOf(answers);
    }
}
