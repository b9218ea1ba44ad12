package bot.accord.knowledge;

import bot.accord.chat.Language;
import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The unanswered questions, as staff read them. */
@Component
final class UnansweredQuestions implements Source {

    private static final String NOTHING = "–";
    private static final int MOST_ON_BUTTON = 48;

    private final Unanswered unanswered;

    UnansweredQuestions(Unanswered unanswered) {
        this.unanswered = unanswered;
    }

    @Override
    public String name() {
        return "unanswered";
    }

    @Override
    public Set<String> values() {
        return Set.of("words", "after", "tongue", "persons", "passed", "nearest", "at");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        var questions = unanswered.list(from, count);
        return new Slice(questions.stream().map(UnansweredQuestions::item).toList(), unanswered.size());
    }

    private static Item item(Unanswered.Question question) {
        var sign = question.passed() > 0 ? "📨 " : "";
        var times = question.persons() > 1 ? " ×" + question.persons() : "";
        return new Item(String.valueOf(question.id()), sign + cut(question.words()) + times);
    }

    private static String cut(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= MOST_ON_BUTTON
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_ON_BUTTON - 1)) + "…";
    }

    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return id.matches("[0-9]{1,18}")
                ? unanswered.find(Long.parseLong(id)).map(question -> values(request, question))
                : Optional.empty();
    }

    private static Map<String, Object> values(Request request, Unanswered.Question question) {
        var nearest = String.join(", ", question.candidates());
        return Map.of(
                "words", question.words(),
                "after", question.after().isEmpty() ? NOTHING : question.after(),
                "tongue",
                        new Language(question.language())
                                .locale()
                                .getDisplayLanguage(request.visitor().language().locale()),
                "persons", question.persons(),
                "passed", question.passed(),
                "nearest", nearest.isEmpty() ? NOTHING : nearest,
                "at", question.at());
    }
}
