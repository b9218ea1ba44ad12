package bot.accord.content;

import java.util.List;
import java.util.Optional;

/**
 * What an article says in one language.
 *
 * @param language as its heading spells it
 * @param spot of the heading
 * @param questions how people ask; the first is the article's label
 */
record Passage(String language, Spot spot, List<Question> questions, Optional<Node.Scalar> answer) {

    Passage {
        questions = List.copyOf(questions);
    }
}
