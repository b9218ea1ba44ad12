package bot.accord.contact;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.dialog.LanguageNames;
import bot.accord.dialog.Request;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a page says of a contact whoever reads it. Words that choose a branch of a text are in English:
 *
 * <ul>
 *   <li>{@code named} (yes, no) with {@code name}; {@code title} is the name or, without one, the role;
 *   <li>{@code affiliated} (yes, no) with {@code organisation}; {@code noted} (yes, no) with {@code note};
 *   <li>{@code language-count} with {@code languages}, {@code topic-count} with {@code topics}, for a plural;
 *   <li>{@code translated} (yes, no) and {@code fallback}, the name of the author's language where the reader's is missing.
 * </ul>
 */
final class Sight {

    static final Set<String> VALUES = Set.of(
            "id",
            "named",
            "name",
            "title",
            "role",
            "affiliated",
            "organisation",
            "noted",
            "note",
            "language-count",
            "languages",
            "topic-count",
            "topics",
            "translated",
            "fallback");

    private Sight() {}

    static Map<String, Object> of(Contact contact, Request request) {
        var reader = request.visitor().language();
        var words = contact.words(reader);
        var values = new HashMap<String, Object>();
        values.put("id", contact.id());
        values.put("named", yes(!words.name().isEmpty()));
        values.put("name", words.name());
        values.put("title", words.title());
        values.put("role", words.role());
        values.put("affiliated", yes(!contact.organisation().isNone()));
        values.put("organisation", contact.organisation().label(request.directory(), reader));
        values.put("noted", yes(!words.note().isBlank()));
        values.put("note", words.note());
        values.put("language-count", contact.languages().size());
        values.put("languages", languages(contact.languages(), reader));
        values.put("topic-count", Topics.count(contact.topics(), request));
        values.put("topics", Topics.labels(contact.topics(), request));
        values.put("translated", yes(contact.speaks(reader)));
        values.put("fallback", contact.speaks(reader) ? "" : LanguageNames.of(contact.language(), reader));
        return values;
    }

    static String yes(boolean truth) {
        return truth ? "yes" : "no";
    }

    static String languages(Collection<Language> languages, Language reader) {
        var names = languages.stream()
                .map(language -> LanguageNames.of(language, reader))
                .toList();
        return String.join(", ", Phonebook.sorted(names, reader, name -> name));
    }

    /** Returns what the content's directory says of where the contact comes from; nothing where staff made it. */
    static Map<String, Object> sources(Contact contact, Request request) {
        var shipped = request.directory().contacts().get(contact.id());
        var lines = Rich.EMPTY;
        if (shipped != null) {
            for (var source : shipped.sources()) {
                lines = lines.then("\n", source.in(request.visitor().language()));
            }
        }
        return Map.of(
                "sources",
                lines,
                "source-count",
                shipped == null ? 0 : shipped.sources().size());
    }
}
