package bot.accord.exchange;

import bot.accord.chat.Language;
import java.util.Collection;

/** What languages are called. */
final class Tongues {

    private Tongues() {}

    static String name(Language language, Language reader) {
        return language.locale().getDisplayLanguage(reader.locale());
    }

    static String names(Collection<Language> languages, Language reader) {
        var names = languages.stream()
                .map(language -> name(language, reader))
                .sorted()
                .toList();
        return Commas.between(names, reader);
    }
}
