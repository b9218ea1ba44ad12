package bot.accord.contact;

import bot.accord.chat.Language;
import bot.accord.contact.Contact.Words;
import bot.accord.dialog.Directory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The contacts that the content ships: it names no details of theirs. */
final class Shipped {

    private Shipped() {}

    static List<Contact> all(Directory directory) {
        return directory.contacts().values().stream().map(Shipped::of).toList();
    }

    static Contact of(Directory.Contact shipped) {
        var words = words(shipped);
        return new Contact(
                shipped.id(),
                words.keySet().stream()
                        .min(Comparator.comparing(Language::code))
                        .orElseThrow(),
                words,
                new Organisation(shipped.organisation(), ""),
                shipped.languages().stream()
                        .sorted(Comparator.comparing(Language::code))
                        .toList(),
                shipped.topics().stream().sorted().toList(),
                Details.NONE,
                Release.UNSTATED,
                0,
                false);
    }

    private static Map<Language, Words> words(Directory.Contact shipped) {
        var words = new HashMap<Language, Words>();
        for (var language : shipped.role().languages()) {
            var name = shipped.name();
            words.put(
                    language,
                    new Words(
                            name == null ? "" : name.plain(language),
                            shipped.role().plain(language),
                            shipped.text().in(language)));
        }
        return words;
    }
}
