package bot.accord.content;

import bot.accord.chat.Language;
import bot.accord.dialog.Directory;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Reads the contacts of the directory. */
final class Contacts {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Faults faults;
    private final Texts texts;
    private final References references;

    Contacts(Faults faults, Texts texts, References references) {
        this.faults = faults;
        this.texts = texts;
        this.references = references;
    }

    Directory.Contact contact(String id, Node.Mapping body) {
        return new Directory.Contact(
                id,
                body.value("name").flatMap(texts::text).orElse(null),
                texts.text(body, "role"),
                references.organisation(body),
                languages(body),
                references.topics(body),
                texts.text(body, "text"),
                references.sources(body));
    }

    /** A contact may speak languages that the desk does not. */
    private Set<Language> languages(Node.Mapping body) {
        var spoken = new LinkedHashSet<Language>();
        for (var code : Listed.once(body, "languages", faults)) {
            if (LANGUAGES.contains(code.text())) {
                spoken.add(new Language(code.text()));
            } else if (code.text().matches("[a-z]{2}")) {
                faults.error(
                        code.spot(), "'" + code.text() + "' is no language", "write its ISO 639-1 code, such as be");
            }
        }
        return spoken;
    }
}
