package bot.accord.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.dialog.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff make, change and retire contacts; each act is kept. */
class StaffTest {

    private static final Chat GROUP = new Chat(-7, Chat.Kind.GROUP);

    @TempDir
    Path folder;

    private Bureau bureau;

    @BeforeEach
    void open() {
        bureau = new Bureau(folder).knows(Bureau.OWNER, "en");
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"save-contact", "translate-contact", "retire-contact", "restore-contact", "keep-contact"})
    void what_staff_do_nobody_else_does_and_nobody_in_a_group(String action) {
        var id = bureau.makes(new Form());
        var before = bureau.contacts.all();
        var answers = new Form().name("Mine").answers();

        assertThat(bureau.perform(action, bureau.request(1, id, answers)).outcome())
                .isEqualTo("refused");
        assertThat(bureau.perform(action, bureau.request(1, "", answers)).outcome())
                .isEqualTo("refused");
        assertThat(bureau.perform(action, bureau.request(GROUP, Bureau.OWNER, id, answers, "owner"))
                        .outcome())
                .isEqualTo("refused");
        assertThat(bureau.action(action).harmless()).isFalse();
        assertThat(bureau.contacts.all()).isEqualTo(before);
        assertThat(bureau.audit()).containsExactly("9 save-contact contact " + id + ": new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff-contacts", "staff-contact", "connections"})
    void what_staff_see_nobody_else_sees_and_nobody_in_a_group(String source) {
        var id = bureau.makes(new Form());
        bureau.asks(1, id, "");

        for (var request :
                List.of(bureau.request(1, "", Map.of()), bureau.request(GROUP, Bureau.OWNER, "", Map.of(), "owner"))) {
            assertThat(bureau.list(source, request)).isEmpty();
            assertThat(bureau.source(source).item(request, id)).isEmpty();
            assertThat(bureau.source(source).answers(request, id)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"save-contact", "translate-contact", "retire-contact", "restore-contact", "keep-contact"})
    void what_is_not_there_or_was_shipped_is_not_changed(String action) {
        var answers = new Form().answers();

        assertThat(bureau.staff(action, "999", answers).outcome()).isEqualTo("gone");
        assertThat(bureau.staff(action, "wu-jianbo", answers).outcome()).isEqualTo("gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "role", "release"})
    void a_form_without_what_there_must_be_keeps_nothing(String field) {
        assertThat(bureau.staff("save-contact", "", new Form().without(field).answers())
                        .outcome())
                .isEqualTo("unfit");
        assertThat(bureau.contacts.all()).isEmpty();
    }

    @Test
    void a_release_that_is_none_keeps_nothing() {
        for (var release : List.of("unstated", "PUBLIC", "granted", "")) {
            assertThat(bureau.staff(
                                    "save-contact",
                                    "",
                                    new Form().release(release).answers())
                            .outcome())
                    .isEqualTo("unfit");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 123-45-67",
        "phone, +375 17 000-00-00",
        "phone, +37517000000000000",
        "email, anna",
        "email, @example.org",
        "web, example.org",
        "web, javascript:alert(1)",
        "web, https://exa mple.org",
    })
    void a_detail_that_is_none_keeps_nothing(String field, String words) {
        assertThat(bureau.staff(
                                "save-contact",
                                "",
                                new Form().written(field, words).answers())
                        .outcome())
                .isEqualTo("unfit");
        assertThat(bureau.contacts.all()).isEmpty();
    }

    @Test
    void a_change_that_cannot_be_kept_leaves_the_contact_as_it_was() {
        var id = bureau.makes(new Form());
        var before = bureau.contacts.all();

        assertThat(bureau.changes(id, new Form().name("Other").written("web", "example.org")))
                .isEqualTo("unfit");

        assertThat(bureau.contacts.all()).isEqualTo(before);
    }

    @Test
    void a_web_address_that_grew_by_encoding_is_kept_with_the_other_answers() {
        var address = "https://example.org/" + "%D0%9B".repeat(160);

        var id = bureau.makes(new Form().written("web", address));

        assertThat((String) bureau.staffPage(id).get("details")).endsWith("🔗 " + address);
    }

    @Test
    void a_change_is_kept_with_the_values_but_for_what_is_personal() {
        var id = bureau.makes(new Form());

        bureau.changes(
                id,
                new Form()
                        .name("Anna Kot")
                        .role("Director")
                        .written("note", "A note.")
                        .at("Institute of Optics")
                        .some("languages", "zh", "en")
                        .topics("plasma-physics", "laser-physics")
                        .written("phone", "+375179999999")
                        .written("email", "other@example.org")
                        .written("web", "https://example.org")
                        .release("never"));

        assertThat(bureau.audit().getLast())
                .isEqualTo("9 save-contact contact " + id
                        + ": name; role; note; "
                        + "organisation: 'nasb' -> 'Institute of Optics'; languages: 'en, ru' -> 'en, zh'; "
                        + "topics: 'laser-physics' -> 'laser-physics, plasma-physics'; phone; email; web; "
                        + "release: 'request' -> 'never'");
    }

    @Test
    void the_record_holds_no_personal_detail() {
        var id = bureau.makes(new Form());
        bureau.changes(
                id,
                new Form()
                        .name("Zoya")
                        .role("Secretary to Boris")
                        .written("phone", "+375170000002")
                        .written("note", "Secret note"));
        bureau.staff(
                "translate-contact", id, new Form().language("ru").name("Зоя").answers());

        assertThat(String.join("\n", bureau.audit()))
                .doesNotContain("Zoya", "Зоя", "Anna", "Boris", "laboratory", "000000", "anna@", "Secret");
    }

    @Test
    void a_translation_is_kept_as_such() {
        var id = bureau.makes(new Form());

        bureau.staff(
                "translate-contact",
                id,
                new Form().language("ru").role("Заведующая").answers());
        bureau.staff(
                "translate-contact",
                id,
                new Form().language("ru").role("Директор").answers());

        assertThat(bureau.audit())
                .endsWith(
                        "9 translate-contact contact " + id + ": ru: name; role",
                        "9 translate-contact contact " + id + ": ru: role");
        assertThat(bureau.staffPage(id)).containsEntry("written", "English, Russian");
    }

    @Test
    void a_translation_without_a_role_is_refused() {
        var id = bureau.makes(new Form());

        assertThat(bureau.staff(
                                "translate-contact",
                                id,
                                new Form().without("role").answers())
                        .outcome())
                .isEqualTo("refused");
    }

    @Test
    void a_contact_retires_and_comes_back() {
        var id = bureau.makes(new Form());

        assertThat(bureau.staff("retire-contact", id)).isEqualTo("retired");
        assertThat(bureau.staff("retire-contact", id)).isEqualTo("already");
        assertThat(bureau.staffPage(id)).containsEntry("retired", "yes").containsEntry("can", List.of("restore"));
        assertThat(bureau.list("staff-contacts", asOwner()))
                .containsExactly("🗄 Anna Novik · Head of the laser laboratory");

        assertThat(bureau.staff("restore-contact", id)).isEqualTo("restored");
        assertThat(bureau.staff("restore-contact", id)).isEqualTo("already");
        assertThat(bureau.list("staff-contacts", asOwner()))
                .containsExactly("Anna Novik · Head of the laser laboratory");
        assertThat(bureau.audit())
                .endsWith("9 retire-contact contact " + id + ": ", "9 restore-contact contact " + id + ": ");
    }

    @Test
    void whoever_makes_a_contact_keeps_it_until_another_takes_it_over() {
        var id = bureau.makes(new Form());
        assertThat(bureau.staffPage(id)).containsEntry("keeper", "you").containsEntry("keeper-id", "9");

        var other = bureau.request(Bureau.OTHER_OWNER, id, Map.of(), "owner");
        assertThat(bureau.perform("keep-contact", other).outcome()).isEqualTo("kept");
        assertThat(bureau.perform("keep-contact", other).outcome()).isEqualTo("already");

        assertThat(bureau.staffPage(id))
                .containsEntry("keeper", "other")
                .containsEntry("keeper-id", "8")
                .containsEntry("can", List.of("retire", "keep"));
        assertThat(bureau.audit().getLast()).isEqualTo("8 keep-contact contact " + id + ": ");
    }

    @Test
    void staff_see_how_the_details_are_released_and_who_waits() {
        var id = bureau.makes(new Form());
        bureau.asks(1, id, "");

        assertThat(bureau.staffPage(id))
                .containsEntry("release", "request")
                .containsEntry("detailed", "yes")
                .containsEntry("details", "📞 +375170000001\n✉️ anna@example.org")
                .containsEntry("open", 1)
                .containsEntry("retired", "no");
    }

    @Test
    void staff_come_from_the_page_that_readers_see_to_their_own() {
        var id = bureau.makes(new Form());

        assertThat(bureau.page("contact", asOwner(), id)).containsEntry("can", List.of("card", "ask", "manage"));
        assertThat(bureau.page("contact", asOwner(), "wu-jianbo")).containsEntry("can", List.of("card"));
        assertThat(bureau.page("contact", bureau.request(GROUP, Bureau.OWNER, "", Map.of(), "owner"), id))
                .containsEntry("can", List.of("card"));
    }

    private Request asOwner() {
        return bureau.request(Bureau.OWNER, "", Map.of(), "owner");
    }
}
