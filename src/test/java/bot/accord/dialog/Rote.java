package bot.accord.dialog;

import bot.accord.chat.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A knowledge that knows by heart which words want which articles; it remembers what it was asked. */
final class Rote implements Knowledge {

    private final Map<String, Found> known = new HashMap<>();
    final List<Question> questions = new ArrayList<>();
    final List<Miss> missed = new ArrayList<>();

    /** @param answers ids with gaps between, empty for none; {@code others} likewise */
    Rote knows(String words, String answers, String others) {
        return knows(words, Draft.EN, answers, others);
    }

    Rote knows(String words, Language language, String answers, String others) {
        known.put(words, new Found(language, ids(answers), ids(others)));
        return this;
    }

    @Override
    public Found find(Script script, Question question) {
        questions.add(question);
        return known.getOrDefault(question.words(), new Found(question.language(), List.of(), List.of()));
    }

    @Override
    public void miss(Miss miss) {
        missed.add(miss);
    }

    private static List<String> ids(String ids) {
        return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }
}
