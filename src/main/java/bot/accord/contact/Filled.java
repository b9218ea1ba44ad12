package bot.accord.contact;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.contact.Contact.Words;
import bot.accord.dialog.Answer;
import bot.accord.dialog.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What staff filled in: the fields {@code language}, {@code name}, {@code role}, {@code note}, {@code affiliation}
 * (listed, other, none) with {@code organisation} (an id) or {@code other-organisation} (a name), {@code languages}, {@code topics}, {@code phone}, {@code email}, {@code web} (fields of such kinds) and
 * {@code release} of a form.
 */
record Filled(
        Language language,
        Words words,
        Organisation organisation,
        List<Language> languages,
        List<String> topics,
        Details details,
        Release release) {

    /** Returns what was filled in; empty where something is missing, or not as it must be. */
    static Optional<Filled> of(Request request) {
        var fields = new Fields(request.answers());
        var language = language(fields);
        var words = words(fields);
        var release = Release.chosen(fields.word("release"));
        var details = details(fields);
        if (language.isEmpty() || words.isEmpty() || release.isEmpty() || details.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Filled(
                language.get(),
                words.get(),
                organisation(fields, request, language.get()),
                fields.several("languages").stream()
                        .limit(Contact.MOST_LANGUAGES)
                        .map(Language::new)
                        .toList(),
                fields.several("topics").stream().limit(Contact.MOST_TOPICS).toList(),
                details.get(),
                release.get()));
    }

    static Optional<Language> language(Fields fields) {
        var code = fields.word("language");
        return code.matches("[a-z]{2}") ? Optional.of(new Language(code)) : Optional.empty();
    }

    /** Returns a name, a role and a note; empty where there is no role. */
    static Optional<Words> words(Fields fields) {
        var role = fields.line("role", Words.LONGEST_ROLE);
        return role.isEmpty()
                ? Optional.empty()
                : Optional.of(new Words(
                        fields.line("name", Words.LONGEST_NAME),
                        role,
                        Rich.plain(fields.text("note", Words.LONGEST_NOTE))));
    }

    private static Organisation organisation(Fields fields, Request request, Language language) {
        var id = fields.word("organisation");
        var label = request.directory().organisations().get(id);
        return label != null
                ? new Organisation(id, Labels.cut(label.plain(language), Organisation.LONGEST_NAME))
                : new Organisation("", fields.line("other-organisation", Organisation.LONGEST_NAME));
    }

    /** Returns the details; empty where one is not as the form's fields of their kinds keep them. */
    private static Optional<Details> details(Fields fields) {
        var details = new Details(fields.word("phone"), fields.word("email"), fields.word("web"));
        return Optional.of(details).filter(Details::isFit);
    }

    /** Returns a new contact. */
    Contact contact(long keeper) {
        return new Contact(
                "",
                language,
                Map.of(language, words),
                organisation,
                languages,
                topics,
                details,
                release,
                keeper,
                false);
    }

    /** Where the author's language was corrected, the words are those of the other language from now on. */
    Contact changed(Contact before) {
        var all = new HashMap<>(before.words());
        all.remove(before.language());
        all.put(language, words);
        return new Contact(
                before.id(),
                language,
                all,
                organisation,
                languages,
                topics,
                details,
                release,
                before.keeper(),
                before.retired());
    }

    /** Returns the answers with which the form about a contact begins. */
    static Map<String, Answer> answers(Contact contact, Request request) {
        var words = contact.words(contact.language());
        var organisation = contact.organisation();
        var isListed = request.directory().organisations().containsKey(organisation.id());
        var answers = new HashMap<String, Answer>();
        answers.put("language", new Answer.Chosen(contact.language().code()));
        answers.put("name", optional(words.name()));
        answers.put("role", written(words.role()));
        answers.put("note", optional(words.note().text()));
        answers.put("affiliation", new Answer.Chosen(isListed ? "listed" : organisation.isNone() ? "none" : "other"));
        answers.put("organisation", isListed ? new Answer.Chosen(organisation.id()) : new Answer.Skipped());
        answers.put("other-organisation", optional(isListed ? "" : organisation.name()));
        answers.put(
                "languages",
                some(contact.languages().stream().map(Language::code).toList()));
        answers.put("topics", some(contact.topics()));
        answers.put("phone", optional(contact.details().phone()));
        answers.put("email", optional(contact.details().email()));
        answers.put("web", optional(contact.details().web()));
        answers.put("release", new Answer.Chosen(contact.release().key()));
        return answers;
    }

    private static Answer some(List<String> choices) {
        return choices.isEmpty() ? new Answer.Skipped() : new Answer.Picked(choices);
    }

    private static Answer optional(String words) {
        return words.isEmpty() ? new Answer.Skipped() : written(words);
    }

    private static Answer written(String words) {
        return new Answer.Written(Rich.plain(words));
    }
}
