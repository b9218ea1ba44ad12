package bot.accord.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.contact.Contact.Words;
import bot.accord.dialog.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts as they are kept. */
class ContactsTest {

    private static final Language ENGLISH = new Language("en");
    private static final Language RUSSIAN = new Language("ru");

    @TempDir
    Path folder;

    private Bureau bureau;

    @BeforeEach
    void open() {
        bureau = new Bureau(folder);
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void a_form_becomes_a_contact_with_all_that_was_filled_in() {
        var id = bureau.makes(new Form()
                .written("note", "Speaks slowly.\n\nCall after lunch.")
                .written("web", "https://example.org/anna"));

        assertThat(bureau.contacts.find(Long.parseLong(id)))
                .contains(new Contact(
                        id,
                        ENGLISH,
                        Map.of(
                                ENGLISH,
                                new Words(
                                        "Anna Novik",
                                        "Head of the laser laboratory",
                                        Rich.plain("Speaks slowly.\n\nCall after lunch."))),
                        new Organisation("nasb", "National Academy of Sciences of Belarus (NASB)"),
                        List.of(ENGLISH, RUSSIAN),
                        List.of("laser-physics"),
                        new Details("+375170000001", "anna@example.org", "https://example.org/anna"),
                        Release.REQUEST,
                        Bureau.OWNER,
                        false));
    }

    @Test
    void a_role_needs_neither_a_name_nor_anything_else() {
        var id = bureau.makes(new Form()
                .role("Press office")
                .without("name", "note", "organisation", "languages", "topics", "phone", "email", "web"));

        assertThat(bureau.contacts.find(Long.parseLong(id)))
                .contains(new Contact(
                        id,
                        ENGLISH,
                        Map.of(ENGLISH, new Words("", "Press office", Rich.EMPTY)),
                        Organisation.NONE,
                        List.of(),
                        List.of(),
                        Details.NONE,
                        Release.REQUEST,
                        Bureau.OWNER,
                        false));
    }

    @Test
    void the_form_begins_with_what_is_kept_and_saves_the_same_again() {
        var id = bureau.makes(new Form().written("note", "A note.").written("web", "https://example.org"));
        var before = bureau.contacts.find(Long.parseLong(id));

        var answers = bureau.source("staff-contact").answers(bureau.request(Bureau.OWNER, "", Map.of(), "owner"), id);

        assertThat(bureau.staff("save-contact", id, answers).outcome()).isEqualTo("saved");
        assertThat(bureau.contacts.find(Long.parseLong(id))).isEqualTo(before);
        assertThat(bureau.audit().getLast()).isEqualTo("9 save-contact contact " + id + ": ");
    }

    @Test
    void what_is_not_filled_in_is_left_out_of_the_form_too() {
        var id = bureau.makes(new Form()
                .at("Institute of Optics")
                .without("name", "note", "languages", "topics", "phone", "email", "web"));
        var before = bureau.contacts.find(Long.parseLong(id));

        var answers = bureau.source("staff-contact").answers(bureau.request(Bureau.OWNER, "", Map.of(), "owner"), id);
        bureau.staff("save-contact", id, answers);

        assertThat(answers.keySet())
                .containsExactlyInAnyOrder(
                        "language",
                        "name",
                        "role",
                        "note",
                        "affiliation",
                        "organisation",
                        "other-organisation",
                        "languages",
                        "topics",
                        "phone",
                        "email",
                        "web",
                        "release");
        assertThat(bureau.contacts.find(Long.parseLong(id))).isEqualTo(before);
        assertThat(answers).containsEntry("affiliation", new Answer.Chosen("other"));
        assertThat(before.orElseThrow().organisation()).isEqualTo(new Organisation("", "Institute of Optics"));
    }

    @Test
    void words_of_other_languages_stay_when_the_author_changes_theirs() {
        var id = bureau.makes(new Form());
        translates(id, "ru", "Анна Новик", "Заведующая лабораторией");

        bureau.changes(id, new Form().role("Laser physicist"));

        var contact = bureau.contacts.find(Long.parseLong(id)).orElseThrow();
        assertThat(contact.words(ENGLISH).role()).isEqualTo("Laser physicist");
        assertThat(contact.words(RUSSIAN).role()).isEqualTo("Заведующая лабораторией");
    }

    @Test
    void where_the_authors_language_was_wrong_the_words_are_those_of_the_right_one() {
        var id = bureau.makes(new Form());

        bureau.changes(id, new Form().language("ru"));

        var contact = bureau.contacts.find(Long.parseLong(id)).orElseThrow();
        assertThat(contact.language()).isEqualTo(RUSSIAN);
        assertThat(contact.words()).containsOnlyKeys(RUSSIAN);
    }

    @Test
    void words_as_long_as_a_message_are_cut_to_what_is_kept() {
        var id = bureau.makes(new Form()
                .name("n".repeat(4_096))
                .role("🙂".repeat(2_000))
                .written("note", "x".repeat(4_096))
                .at("o".repeat(4_096)));

        var words = bureau.contacts.find(Long.parseLong(id)).orElseThrow().words(ENGLISH);
        assertThat(words.name()).hasSize(Words.LONGEST_NAME).endsWith("…");
        assertThat(words.role().codePointCount(0, words.role().length())).isEqualTo(Words.LONGEST_ROLE);
        assertThat(words.note().text()).hasSize(Words.LONGEST_NOTE).endsWith("…");
    }

    @Test
    void a_name_stands_on_one_line() {
        var id = bureau.makes(new Form().name("Anna\n\nNovik").role(" Head\tof \n lab "));

        var words = bureau.contacts.find(Long.parseLong(id)).orElseThrow().words(ENGLISH);
        assertThat(words.name()).isEqualTo("Anna Novik");
        assertThat(words.role()).isEqualTo("Head of lab");
    }

    @Test
    void hostile_words_are_only_words() {
        var words = "'); DROP TABLE contact; -- <b>&amp; {name} `*_";
        var id = bureau.makes(new Form().name(words).role(words).written("note", words));

        var kept = bureau.contacts.find(Long.parseLong(id)).orElseThrow().words(ENGLISH);
        assertThat(kept).isEqualTo(new Words(words, words, Rich.plain(words)));
    }

    private void translates(String id, String language, String name, String role) {
        var answers = new Form().language(language).name(name).role(role).answers();
        assertThat(bureau.staff("translate-contact", id, answers).outcome()).isEqualTo("saved");
    }
}
