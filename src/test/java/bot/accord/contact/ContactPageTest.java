package bot.accord.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.dialog.Action;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers learn of a contact, and what they take along. */
class ContactPageTest {

    private static final Chat GROUP = new Chat(-7, Chat.Kind.GROUP);
    private static final String LINES = "📞 +375170000001\n✉️ anna@example.org";

    @TempDir
    Path folder;

    private Bureau bureau;

    @BeforeEach
    void open() {
        bureau = new Bureau(folder).knows(1, "en").knows(2, "ru").knows(Bureau.OWNER, "en");
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void the_page_says_who_they_are() {
        var id = bureau.makes(new Form().written("note", "A note.").topics("plasma-physics", "laser-physics"));

        assertThat(bureau.page(1, id))
                .containsEntry("id", id)
                .containsEntry("named", "yes")
                .containsEntry("name", "Anna Novik")
                .containsEntry("title", "Anna Novik")
                .containsEntry("role", "Head of the laser laboratory")
                .containsEntry("affiliated", "yes")
                .containsEntry("organisation", "National Academy of Sciences of Belarus (NASB)")
                .containsEntry("noted", "yes")
                .containsEntry("note", Rich.plain("A note."))
                .containsEntry("language-count", 2)
                .containsEntry("languages", "English, Russian")
                .containsEntry("topic-count", 2)
                .containsEntry("topics", "Laser physics, High temperature plasma physics")
                .containsEntry("translated", "yes")
                .containsEntry("source-count", 0);
    }

    @Test
    void what_is_not_known_is_said_to_be_missing() {
        var id = bureau.makes(new Form()
                .role("Press office")
                .without("name", "note", "organisation", "languages", "topics", "phone", "email", "web"));

        assertThat(bureau.page(1, id))
                .containsEntry("named", "no")
                .containsEntry("title", "Press office")
                .containsEntry("affiliated", "no")
                .containsEntry("noted", "no")
                .containsEntry("language-count", 0)
                .containsEntry("topic-count", 0)
                .containsEntry("released", "none")
                .containsEntry("can", List.of("card"));
    }

    @Test
    void languages_and_topics_are_named_in_the_readers_language() {
        var id = bureau.makes(new Form());

        assertThat(bureau.page(2, id))
                .containsEntry("languages", "Английский, Русский")
                .containsEntry("topics", "Лазерная физика")
                .containsEntry("organisation", "Национальная академия наук Беларуси (НАН Беларуси)");
    }

    @Test
    void where_nobody_wrote_in_the_readers_language_the_authors_words_stand_and_it_is_said_so() {
        var id = bureau.makes(new Form());

        assertThat(bureau.page(2, id))
                .containsEntry("name", "Anna Novik")
                .containsEntry("translated", "no")
                .containsEntry("fallback", "Английский");
        bureau.staff(
                "translate-contact",
                id,
                new Form().language("ru").name("Анна Новик").role("Заведующая").answers());
        assertThat(bureau.page(2, id))
                .containsEntry("name", "Анна Новик")
                .containsEntry("translated", "yes")
                .containsEntry("fallback", "");
    }

    @Test
    void a_signatory_has_a_page_without_details_but_with_the_source() {
        assertThat(bureau.page(1, "wu-jianbo"))
                .containsEntry("name", "Wu Jianbo")
                .containsEntry("organisation", "Green and Smart Energy Organization (GSEO)")
                .containsEntry("released", "unstated")
                .containsEntry("details", "")
                .containsEntry("source-count", 1)
                .containsEntry("sources", Rich.plain("Source: the notice"))
                .containsEntry("can", List.of("card"));
        assertThat(bureau.page(1, "wu-jianbo").get("note"))
                .isInstanceOfSatisfying(
                        Rich.class, note -> assertThat(note.marks()).hasSize(1));
        assertThat(bureau.page(2, "wu-jianbo")).containsEntry("role", "Генеральный секретарь GSEO");
    }

    @Test
    void public_details_are_there_for_everybody_everywhere() {
        var id = bureau.makes(new Form().release("public"));

        assertThat(bureau.page(1, id))
                .containsEntry("released", "public")
                .containsEntry("details", LINES)
                .containsEntry("can", List.of("share", "card"));
        assertThat(inGroup(id)).containsEntry("details", LINES);
    }

    @Test
    void details_on_request_are_for_whoever_was_told_yes_alone() {
        var id = bureau.makes(new Form());
        assertThat(bureau.page(1, id))
                .containsEntry("released", "request")
                .containsEntry("details", "")
                .containsEntry("can", List.of("card", "ask"));

        bureau.asks(1, id, "");
        assertThat(bureau.page(1, id))
                .containsEntry("released", "waiting")
                .containsEntry("details", "")
                .containsEntry("can", List.of("card", "waiting"));

        bureau.presses(Bureau.OWNER, "accept-connection", 1, "owner");
        assertThat(bureau.page(1, id))
                .containsEntry("released", "granted")
                .containsEntry("details", LINES)
                .containsEntry("can", List.of("share", "card"));
        assertThat(bureau.page(2, id)).containsEntry("details", "").containsEntry("released", "request");
    }

    @Test
    void in_a_group_nobody_sees_what_was_given_to_one_and_nobody_asks() {
        var id = bureau.makes(new Form());
        bureau.asks(1, id, "");
        bureau.presses(Bureau.OWNER, "accept-connection", 1, "owner");

        assertThat(inGroup(id))
                .containsEntry("released", "request")
                .containsEntry("details", "")
                .containsEntry("can", List.of("card"));
    }

    @Test
    void details_that_are_never_given_are_for_staff_alone() {
        var id = bureau.makes(new Form().release("never"));

        assertThat(bureau.page(1, id))
                .containsEntry("released", "never")
                .containsEntry("details", "")
                .containsEntry("can", List.of("card"));
        assertThat(bureau.staffPage(id)).containsEntry("details", LINES);
    }

    @Test
    void whoever_was_told_yes_loses_the_details_where_staff_think_better_of_it() {
        var id = bureau.makes(new Form());
        bureau.asks(1, id, "");
        bureau.presses(Bureau.OWNER, "accept-connection", 1, "owner");

        bureau.changes(id, new Form().release("never"));

        assertThat(bureau.page(1, id)).containsEntry("released", "never").containsEntry("details", "");
        assertThat(bureau.page("my-connection", bureau.request(1, "", Map.of()), "1"))
                .containsEntry("details", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "-1", "999", "99999999999999999999", "1 ", "1; DROP TABLE contact", "١"})
    void an_id_that_is_no_contacts_has_no_page_and_no_card(String id) {
        bureau.makes(new Form());

        assertThat(bureau.source("contact").item(bureau.request(1, "", Map.of()), id))
                .isEmpty();
        assertThat(bureau.does(1, "share-contact", id).outcome()).isEqualTo("gone");
        assertThat(bureau.does(1, "contact-card", id).outcome()).isEqualTo("gone");
        assertThat(bureau.asks(1, id, "")).isEqualTo("gone");
    }

    @Test
    void a_retired_contact_has_no_page() {
        var id = bureau.makes(new Form().release("public"));
        bureau.staff("retire-contact", id);

        assertThat(bureau.source("contact").item(bureau.request(1, "", Map.of()), id))
                .isEmpty();
        assertThat(bureau.does(1, "share-contact", id).outcome()).isEqualTo("gone");
    }

    @Test
    void a_contact_with_a_number_is_shared_for_the_address_book() {
        var id = bureau.makes(new Form().release("public").written("note", "A note."));

        var shared = bureau.does(1, "share-contact", id);

        assertThat(shared.outcome()).isEqualTo("sent");
        assertThat(shared.also()).singleElement().isInstanceOfSatisfying(Outgoing.Contact.class, contact -> {
            assertThat(contact.chat()).isEqualTo(1);
            assertThat(contact.phone()).isEqualTo("+375170000001");
            assertThat(contact.name()).isEqualTo("Anna Novik");
            assertThat(contact.vcard())
                    .contains(
                            "FN:Anna Novik",
                            "TITLE:Head of the laser laboratory",
                            "ORG:National Academy of Sciences of Belarus (NASB)",
                            "+375170000001",
                            "anna@example.org",
                            "NOTE:A note.");
        });
    }

    @Test
    void a_long_note_does_not_burst_the_card() {
        var id = bureau.makes(
                new Form().release("public").written("note", "字".repeat(1_500)).role("ж".repeat(200)));

        assertThat(bureau.does(1, "share-contact", id).also())
                .singleElement()
                .isInstanceOfSatisfying(
                        Outgoing.Contact.class,
                        contact -> assertThat(contact.vcard()).contains("…"));
    }

    @Test
    void a_contact_without_a_number_is_shared_as_a_file() {
        var id = bureau.makes(new Form().release("public").without("phone"));

        var file = file(bureau.does(1, "share-contact", id));

        assertThat(file.name()).isEqualTo("contact-" + id + ".vcf");
        assertThat(file.content()).contains("FN:Anna Novik", "anna@example.org").doesNotContain("TEL");
    }

    @Test
    void a_card_has_no_details_that_the_reader_does_not_get() {
        var id = bureau.makes(new Form());

        assertThat(file(bureau.does(1, "contact-card", id)).content())
                .contains("FN:Anna Novik")
                .doesNotContain("375", "@");
        assertThat(file(bureau.does(1, "share-contact", id)).content()).doesNotContain("375", "@");

        bureau.asks(1, id, "");
        bureau.presses(Bureau.OWNER, "accept-connection", 1, "owner");
        assertThat(file(bureau.does(1, "contact-card", id)).content()).contains("+375170000001", "anna@example.org");
        assertThat(file(bureau.does(2, "contact-card", id)).content()).doesNotContain("375", "@");
        var inGroup = bureau.perform("contact-card", bureau.request(GROUP, 1, id, Map.of()));
        assertThat(file(inGroup).content()).doesNotContain("375", "@");
        assertThat(file(inGroup).chat()).isEqualTo(-7);
    }

    @Test
    void a_card_speaks_the_readers_language() {
        assertThat(file(bureau.does(2, "contact-card", "wu-jianbo")).content())
                .contains("FN:У Цзяньбо (Wu Jianbo)", "TITLE:Генеральный секретарь GSEO");
        assertThat(file(bureau.does(2, "contact-card", "wu-jianbo")).name()).isEqualTo("contact-wu-jianbo.vcf");
    }

    @Test
    void a_role_alone_stands_in_the_address_book_under_the_role_and_the_organisation() {
        var id = bureau.makes(new Form().release("public").without("name").role("Press office"));

        assertThat(bureau.does(1, "share-contact", id).also())
                .singleElement()
                .isInstanceOfSatisfying(
                        Outgoing.Contact.class,
                        contact -> assertThat(contact.name())
                                .isEqualTo("Press office, National Academy of Sciences of Belarus (NASB)"));
    }

    private Map<String, Object> inGroup(String id) {
        return bureau.page("contact", bureau.request(GROUP, 1, "", Map.of()), id);
    }

    /** Returns the file that goes with a result, its lines unfolded. */
    private static Outgoing.Document file(Action.Result result) {
        assertThat(result.also()).singleElement().isInstanceOf(Outgoing.Document.class);
        var file = (Outgoing.Document) result.also().getFirst();
        return new Outgoing.Document(file.chat(), file.name(), file.content().replace("\r\n ", ""), file.caption());
    }
}
