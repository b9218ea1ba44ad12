package bot.accord.content;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.dialog.Article;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Form;
import bot.accord.dialog.Option;
import bot.accord.dialog.Phrase;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import bot.accord.dialog.Text;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that everything finds room and form in a chat. What a placeholder will hold is not known here: such a text is
 * measured without.
 */
final class Sizes {

    /** The most that clients show on a button. */
    static final int LABEL = 64;

    private static final int BUTTONS = 100;
    private static final Set<String> SCHEMES = Set.of("https", "http", "tg");
    private static final Set<Phrase> LABELS = EnumSet.of(
            Phrase.BACK,
            Phrase.SKIP,
            Phrase.CANCEL,
            Phrase.DONE,
            Phrase.SEND,
            Phrase.CORRECT,
            Phrase.EARLIER,
            Phrase.LATER,
            Phrase.CONTINUE,
            Phrase.DROP);

    private final Script script;
    private final Marks marks;
    private final Faults faults;

    Sizes(Script script, Marks marks, Faults faults) {
        this.script = script;
        this.marks = marks;
        this.faults = faults;
    }

    void check() {
        script.phrases().forEach((phrase, text) -> {
            if (LABELS.contains(phrase)) {
                label(text);
            } else {
                message(text);
            }
        });
        script.states().values().forEach(this::check);
        script.forms().values().forEach(this::check);
        script.articles().values().forEach(this::check);
        check(script.directory());
    }

    /** What names an entry stands on a button, too. */
    private void check(Directory directory) {
        directory.topics().values().forEach(this::label);
        directory.organisations().values().forEach(this::label);
        for (var exchange : directory.exchanges().values()) {
            label(exchange.title());
            message(exchange.text());
            Optional.ofNullable(exchange.place()).ifPresent(this::message);
        }
        for (var contact : directory.contacts().values()) {
            Optional.ofNullable(contact.name()).ifPresent(this::label);
            message(contact.role());
            message(contact.text());
        }
    }

    private void check(Article article) {
        if (Neighbours.isLabelled(article, script)) {
            label(article.label());
        }
        if (article.answer() != null) {
            message(article.answer());
        }
    }

    private void check(State state) {
        message(state.say());
        if (state instanceof State.Listing listing) {
            message(listing.empty());
        }
        var options = state.rows().stream().flatMap(List::stream).toList();
        options.forEach(this::check);
        var room = BUTTONS - (state instanceof State.Listing listing ? listing.size() + 2 : 0);
        if (options.size() > room) {
            faults.error(
                    marks.of(options.get(room)),
                    options.size() + " buttons",
                    "at most " + room + " find room; spread them over several states");
        }
    }

    private void check(Option option) {
        label(option.label());
        if (option.target() instanceof Target.Open open && !isAddress(open.sample())) {
            faults.error(
                    marks.of(open),
                    "'" + open.url() + "' is no address that Telegram opens",
                    open.sample().contains("{")
                            ? "write a placeholder's name alone in braces: {bot}"
                            : "write https://...");
        }
    }

    private static boolean isAddress(String url) {
        try {
            var uri = URI.create(url);
            return SCHEMES.contains(String.valueOf(uri.getScheme()))
                    && uri.getRawSchemeSpecificPart().length() > 2;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private void check(Form form) {
        message(form.title());
        for (var field : form.fields()) {
            message(field.ask());
            label(field.name());
            field.choices().forEach(choice -> label(choice.label()));
            compare(field.choices());
        }
    }

    /** A typed answer is matched to the labels in all languages, so no two choices may share one. */
    private void compare(List<Form.Choice> choices) {
        var taken = new HashMap<String, String>();
        for (var choice : choices) {
            each(choice.label(), (language, words) -> {
                var other = taken.putIfAbsent(words.text().toLowerCase(language.locale()), choice.id());
                if (other != null && !other.equals(choice.id())) {
                    faults.error(
                            marks.of(choice.label(), language.code()),
                            "'" + words.text() + "' is also what the choice '" + other + "' is called",
                            "tell them apart: a person may type it");
                }
            });
        }
    }

    private void message(Text text) {
        each(text, (language, words) -> {
            if (words.text().length() > Rich.MESSAGE) {
                faults.error(
                        marks.of(text, language.code()),
                        words.text().length() + " characters in '" + language + "'",
                        "a message holds " + Rich.MESSAGE + "; shorten the text, or make two of it");
            }
        });
    }

    private void label(Text text) {
        each(text, (language, words) -> {
            if (words.text().codePointCount(0, words.text().length()) > LABEL) {
                faults.error(
                        marks.of(text, language.code()),
                        words.text().length() + " characters on a button, in '" + language + "'",
                        "at most " + LABEL + " are shown; shorten it");
            }
            if (!words.marks().isEmpty() || words.text().contains("\n")) {
                faults.error(
                        marks.of(text, language.code()),
                        "formatting on a button, in '" + language + "'",
                        "write plain words; a backslash before * or _ keeps the sign");
            }
        });
    }

    /** One language's words. */
    private interface Judge {
        void judge(Language language, Rich words);
    }

    /** A text that is the same in all languages is judged once. */
    private void each(Text text, Judge judge) {
        if (!marks.knows(text)) {
            return;
        }
        var seen = new HashSet<Spot>();
        script.languages().stream()
                .filter(text.languages()::contains)
                .filter(language -> seen.add(marks.of(text, language.code())))
                .forEach(language -> judge.judge(language, text.in(language, Map.of())));
    }
}
