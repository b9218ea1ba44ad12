package bot.accord.contact;

import bot.accord.dialog.Request;
import bot.accord.staff.Audit;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Adds a contact's words in one more language, or replaces them: the fields {@code language}, {@code name}, {@code role},
 * {@code note}.
 */
@Component
final class TranslateContact extends StaffAction {

    TranslateContact(Contacts contacts, Audit audit) {
        super("translate-contact", Set.of("saved"), contacts, audit);
    }

    /** {@code refused} also where the form lacks an answer. */
    @Override
    Result act(Contact contact, Request request) {
        var fields = new Fields(request.answers());
        var words = Filled.words(fields);
        var language = Filled.language(fields);
        if (words.isEmpty() || language.isEmpty()) {
            return Result.of(REFUSED, request.visitor());
        }
        var before = Optional.ofNullable(contact.words().get(language.get()));
        var all = new HashMap<>(contact.words());
        all.put(language.get(), words.get());
        contacts().save(contact.with(all), request.now());
        keep(contact, Changes.between(before, words.get(), language.get()), request);
        return Result.of("saved", request.visitor());
    }
}
