package bot.accord.content;

import bot.accord.chat.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorts what an article says by the desk's languages: each has its part, and in it a question. */
final class Passages {

    private final ArticleFile file;
    private final Map<String, Language> languages;
    private final Faults faults;

    Passages(ArticleFile file, List<Language> languages, Faults faults) {
        this.file = file;
        this.languages = languages.stream()
                .collect(Collectors.toMap(Language::code, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        this.faults = faults;
    }

    /** Returns what is said in the languages that are there; notes those that are missing, unknown or there twice. */
    Map<Language, Passage> read() {
        var found = new LinkedHashMap<Language, Passage>();
        file.passages().forEach(passage -> sort(passage, found));
        var missing = missing(found);
        if (file.readable() && !missing.isEmpty()) {
            faults.error(
                    Spot.startOf(file.file()),
                    "nothing in " + Nearest.list(missing),
                    "add a heading, such as # " + missing.getFirst() + ", and questions below it");
        }
        found.values().forEach(this::noteWithoutQuestion);
        return found;
    }

    private List<String> missing(Map<Language, Passage> found) {
        return languages.values().stream()
                .filter(language -> !found.containsKey(language))
                .map(Language::code)
                .toList();
    }

    private void sort(Passage passage, Map<Language, Passage> found) {
        var language = languages.get(passage.language());
        if (language == null) {
            faults.error(
                    passage.spot(),
                    "'" + passage.language() + "' is none of the desk's languages",
                    "name one of " + Nearest.list(languages.keySet()) + "; a heading of the answer begins with ##");
            return;
        }
        var earlier = found.putIfAbsent(language, passage);
        if (earlier != null) {
            faults.error(
                    passage.spot(),
                    "a second part in '" + language + "', the first is in "
                            + earlier.spot().seenFrom(passage.spot()),
                    "make one of them");
        }
    }

    private void noteWithoutQuestion(Passage passage) {
        if (passage.questions().isEmpty()) {
            faults.error(
                    passage.spot(),
                    "no question in '" + passage.language() + "'",
                    "add one below: a line that begins with ? and a space");
        }
    }
}
