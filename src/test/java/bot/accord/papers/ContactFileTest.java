package bot.accord.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactFileTest {

    private static final ContactCard FULL = new ContactCard(
            "Алесь Дэма",
            "Chairman; Presidium",
            "Академия наук, Минск",
            List.of("be", "zh"),
            "+375 17 000 00 00",
            "desk@example.org",
            "https://example.org/?a=1,2",
            "Лазеры,\nоптика");

    private static ContactCard noting(@Nullable String note) {
        return new ContactCard("Desk", null, null, List.of(), "+1", null, null, note);
    }

    private static VCard parsed(String file) {
        return Ezvcard.parse(file).first();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void a_card_is_written_letter_for_letter() {
        assertThat(ContactFile.of(FULL)).isEqualTo("""
                BEGIN:VCARD
                VERSION:3.0
                N:;Алесь Дэма
                FN:Алесь Дэма
                TITLE:Chairman\\; Presidium
                ORG:Академия наук\\, Минск
                TEL;TYPE=work:+375 17 000 00 00
                EMAIL;TYPE=work:desk@example.org
                URL:https://example.org/?a=1,2
                LANG:be
                LANG:zh
                NOTE:Лазеры\\,\\nоптика
                END:VCARD
                """.replace("\n", "\r\n"));
    }

    @Test
    void what_was_written_is_read_again() {
        var card = parsed(ContactFile.of(FULL));

        assertThat(card.getFormattedName().getValue()).isEqualTo(FULL.name());
        assertThat(card.getOrganization().getValues()).containsExactly(FULL.organisation());
        assertThat(card.getTitles().getFirst().getValue()).isEqualTo(FULL.role());
        assertThat(card.getTelephoneNumbers().getFirst().getText()).isEqualTo(FULL.phone());
        assertThat(card.getUrls().getFirst().getValue()).isEqualTo(FULL.url());
        assertThat(card.getNotes().getFirst().getValue().replace(System.lineSeparator(), "\n"))
                .isEqualTo(FULL.note());
    }

    @Test
    void a_role_without_a_name_stands_under_the_role_and_its_organisation() {
        var role = new ContactCard(" ", "Press office", "Academy", List.of(" "), null, null, null, null);
        var organisation = new ContactCard(null, null, "Academy", List.of(), null, null, null, null);

        assertThat(role.title()).isEqualTo("Press office, Academy");
        assertThat(organisation.title()).isEqualTo("Academy");
        assertThat(ContactFile.of(role))
                .contains("FN:Press office\\, Academy\r\n", "N:\r\n", "X-ABSHOWAS:COMPANY\r\n")
                .doesNotContain("TEL", "EMAIL", "NOTE", "LANG");
    }

    @Test
    void a_card_of_nobody_is_refused() {
        assertThatThrownBy(() -> new ContactCard("", " ", null, List.of(), "+1", null, null, null))
                .hasMessageContaining("a name, a role or an organisation");
    }

    @Test
    void a_note_is_cut_until_the_card_fits() {
        var card = noting("學 ў😀, ".repeat(400));
        var small = ContactFile.within(card, 2048).orElseThrow();

        assertThat(bytes(ContactFile.of(card))).isGreaterThan(2048);
        assertThat(bytes(small)).isBetween(2030, 2048);
        var note = parsed(small).getNotes().getFirst().getValue();
        assertThat(note).endsWith("…");
        assertThat(card.note()).startsWith(note.substring(0, note.length() - 1));
    }

    @Test
    void a_card_that_fits_stays_as_it_is() {
        var whole = ContactFile.of(FULL);

        assertThat(ContactFile.within(FULL, bytes(whole))).contains(whole);
        assertThat(ContactFile.within(FULL, bytes(whole) - 1)).isPresent().get().isNotEqualTo(whole);
    }

    @Test
    void where_not_even_the_rest_fits_there_is_no_card() {
        var without = bytes(ContactFile.of(noting(null)));

        assertThat(ContactFile.within(noting("note"), without)).contains(ContactFile.of(noting(null)));
        assertThat(ContactFile.within(noting("note"), without - 1)).isEmpty();
        assertThat(ContactFile.within(noting(null), without - 1)).isEmpty();
    }

    @Test
    void what_people_type_cannot_add_lines_of_its_own() {
        var file = ContactFile.of(new ContactCard(
                "A\r\nTEL:1", "r\nX:1", "o;p", List.of("en\nX:2"), "+1\nX:3", "e\rX:4", "u\nX:5", "n\nX:6"));

        assertThat(file.split("\r\n")).noneMatch(line -> line.startsWith("X:")).noneMatch("TEL:1"::equals);
        assertThat(parsed(file).getOrganization().getValues()).containsExactly("o;p");
    }

    @Test
    void no_line_is_longer_than_75_octets() {
        var file = ContactFile.of(noting("激光".repeat(300)));

        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(bytes(line)).isLessThanOrEqualTo(75));
        assertThat(parsed(file).getNotes().getFirst().getValue()).isEqualTo("激光".repeat(300));
    }
}
