package bot.accord.dialog;

import bot.accord.chat.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the desk's knowledge: how people ask, and what they are told, or where they are led.
 *
 * @param topics what it is about, in words of the author's choice: articles that share one are neighbours
 * @param label a short question, on buttons that lead here
 * @param questions how people ask, the label's words first; the list of a language may be empty
 * @param answer null where the article leads elsewhere
 * @param sources what the answer is taken from; none for the desk's own matters
 * @param see ids of articles offered below the answer, the most useful first
 * @param leads a {@link Target.Go} or {@link Target.Fill}; null where the article answers
 */
public record Article(
        String id,
        Set<String> topics,
        Text label,
        Map<Language, List<String>> questions,
        @Nullable Text answer,
        List<Text> sources,
        List<String> see,
        @Nullable Target leads) {

    public Article {
        topics = Set.copyOf(topics);
        questions = Map.copyOf(questions);
        sources = List.copyOf(sources);
        see = List.copyOf(see);
    }
}
