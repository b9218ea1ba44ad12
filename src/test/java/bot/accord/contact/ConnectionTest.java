package bot.accord.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.contact.Connection.State;
import bot.accord.dialog.Notice;
import bot.accord.people.Traces;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People ask to be connected, and whoever keeps the contact says yes or no. */
class ConnectionTest {

    private static final long OWNER = Bureau.OWNER;
    private static final long OTHER_OWNER = Bureau.OTHER_OWNER;

    @TempDir
    Path folder;

    private Bureau bureau;
    private String id = "";

    @BeforeEach
    void open() {
        bureau = new Bureau(folder).knows(1, "en").knows(2, "ru").knows(OWNER, "en");
        id = bureau.makes(new Form());
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void the_keeper_is_told_who_asks_and_why() {
        assertThat(bureau.asks(2, id, "I build lasers.\nMay I call?")).isEqualTo("asked");

        assertThat(bureau.told()).containsExactly("9 connection-asked 1");
        assertThat(asKeeper(1))
                .containsEntry("person", "Person 2")
                .containsEntry("person-id", "2")
                .containsEntry("tongue", "Russian")
                .containsEntry("title", "Anna Novik")
                .containsEntry("role", "Head of the laser laboratory")
                .containsEntry("said", "yes")
                .containsEntry("message", "I build lasers.\nMay I call?")
                .containsEntry("at", Bureau.NOW)
                .containsEntry("state", "open");
    }

    @Test
    void one_need_not_say_why() {
        bureau.asks(1, id, "");

        assertThat(asKeeper(1)).containsEntry("said", "no").containsEntry("message", "");
    }

    @Test
    void whoever_is_told_yes_gets_the_contact_in_their_language() {
        bureau.staff(
                "translate-contact",
                id,
                new Form().language("ru").name("Анна Новик").role("Заведующая").answers());
        bureau.asks(2, id, "");
        bureau.told();

        assertThat(bureau.presses(OWNER, "accept-connection", 1, "owner")).isEqualTo("accepted");

        var notice = bureau.heard().getFirst();
        assertThat(notice)
                .extracting(Notice::person, Notice::page, Notice::item)
                .containsExactly(2L, "connection-accepted", "1");
        assertThat(notice.also()).singleElement().isInstanceOfSatisfying(Outgoing.Contact.class, contact -> {
            assertThat(contact.chat()).isEqualTo(2);
            assertThat(contact.name()).isEqualTo("Анна Новик");
            assertThat(contact.phone()).isEqualTo("+375170000001");
        });
        assertThat(bureau.page("my-connection", bureau.request(2, "", Map.of()), "1"))
                .containsEntry("state", "accepted")
                .containsEntry("name", "Анна Новик")
                .containsEntry("details", "📞 +375170000001\n✉️ anna@example.org");
    }

    @Test
    void without_a_number_the_contact_comes_as_a_file() {
        bureau.changes(id, new Form().without("phone"));
        bureau.asks(1, id, "");
        bureau.told();

        bureau.presses(OWNER, "accept-connection", 1, "owner");

        assertThat(bureau.heard().getFirst().also())
                .singleElement()
                .isInstanceOfSatisfying(
                        Outgoing.Document.class,
                        file -> assertThat(file.content()).contains("anna@example.org"));
    }

    @Test
    void whoever_is_told_no_gets_no_details() {
        bureau.asks(1, id, "");
        bureau.told();

        assertThat(bureau.presses(OWNER, "decline-connection", 1, "owner")).isEqualTo("declined");

        assertThat(bureau.heard()).containsExactly(new Notice(1, "connection-declined", "1"));
        assertThat(bureau.page("my-connection", bureau.request(1, "", Map.of()), "1"))
                .containsEntry("state", "declined")
                .containsEntry("details", "");
        assertThat(bureau.page(1, id)).containsEntry("can", List.of("card"));
    }

    @Test
    void the_first_answer_counts_and_the_second_is_told_so() {
        bureau.knows(OTHER_OWNER, "en").asks(1, id, "");
        bureau.told();

        assertThat(bureau.presses(OTHER_OWNER, "decline-connection", 1, "owner"))
                .isEqualTo("declined");
        assertThat(bureau.presses(OWNER, "accept-connection", 1, "owner")).isEqualTo("already");
        assertThat(bureau.presses(OWNER, "decline-connection", 1, "owner")).isEqualTo("already");

        assertThat(bureau.told()).containsExactly("1 connection-declined 1");
        assertThat(asKeeper(1)).containsEntry("state", "declined");
        assertThat(bureau.audit()).endsWith("8 decline-connection contact " + id + ": request 1");
    }

    @Test
    void answers_come_from_notices_and_so_from_old_keyboards() {
        assertThat(bureau.actions().stream()
                        .filter(name -> bureau.action(name).harmless())
                        .sorted())
                .containsExactly("accept-connection", "contact-card", "decline-connection", "share-contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept-connection", "decline-connection"})
    void nobody_but_the_keeper_and_the_owners_answers(String action) {
        bureau.asks(1, id, "");
        bureau.told();
        var group = new Chat(-7, Chat.Kind.GROUP);

        assertThat(bureau.presses(1, action, 1)).isEqualTo("refused");
        assertThat(bureau.presses(2, action, 1)).isEqualTo("refused");
        assertThat(bureau.presses(5, action, 1, "editor")).isEqualTo("refused");
        assertThat(bureau.perform(action, bureau.request(group, OWNER, "1", Map.of(), "owner"))
                        .outcome())
                .isEqualTo("refused");
        assertThat(bureau.presses(OWNER, action, 77, "owner")).isEqualTo("gone");
        assertThat(bureau.presses(1, action, 77)).isEqualTo("refused");
        assertThat(bureau.told()).isEmpty();
        assertThat(bureau.connections.find(1))
                .hasValueSatisfying(connection -> assertThat(connection.state()).isEqualTo(State.OPEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999999999999", "1; DROP TABLE connection"})
    void an_id_that_is_no_requests_answers_none(String item) {
        bureau.asks(1, id, "");
        var owner = bureau.request(OWNER, item, Map.of(), "owner");

        assertThat(bureau.perform("accept-connection", owner).outcome()).isEqualTo("gone");
        assertThat(bureau.source("connection").item(owner, item)).isEmpty();
        assertThat(bureau.source("my-connection").item(bureau.request(1, "", Map.of()), item))
                .isEmpty();
    }

    @Test
    void a_keeper_without_any_other_right_answers_for_their_own_contact_alone() {
        var keeper = bureau.request(5, id, Map.of(), "editor");
        bureau.perform("keep-contact", keeper);
        var other = bureau.makes(new Form().name("Other"));
        bureau.asks(1, id, "");
        bureau.asks(1, other, "");

        assertThat(bureau.list("connections", keeper)).containsExactly("Person 1 → Anna Novik");
        assertThat(bureau.list("connections", bureau.request(OWNER, "", Map.of(), "owner")))
                .containsExactly("Person 1 → Anna Novik", "Person 1 → Other");
        assertThat(bureau.presses(5, "accept-connection", 2, "editor")).isEqualTo("refused");
        assertThat(bureau.presses(5, "accept-connection", 1, "editor")).isEqualTo("accepted");
    }

    @Test
    void a_keeper_who_lost_their_rights_answers_no_longer() {
        bureau.perform("keep-contact", bureau.request(5, id, Map.of(), "editor"));
        bureau.asks(1, id, "");

        assertThat(bureau.presses(5, "accept-connection", 1)).isEqualTo("refused");
        assertThat(bureau.source("connection").item(bureau.request(5, "", Map.of()), "1"))
                .isEmpty();
        assertThat(bureau.list("connections", bureau.request(5, "", Map.of()))).isEmpty();
    }

    @Test
    void where_the_keeper_is_no_longer_staff_or_cannot_be_written_to_the_owners_are_told() {
        bureau.knows(5, "en").knows(OTHER_OWNER, "en");
        bureau.perform("keep-contact", bureau.request(5, id, Map.of(), "editor"));

        bureau.asks(1, id, "");

        assertThat(bureau.told()).containsExactly("8 connection-asked 1", "9 connection-asked 1");
    }

    @Test
    void where_nobody_can_be_written_to_the_request_waits_on_the_list() {
        bureau.perform("keep-contact", bureau.request(OTHER_OWNER, id, Map.of(), "owner"));
        bureau.jdbc.sql("DELETE FROM person WHERE id = 9").update();

        assertThat(bureau.asks(1, id, "")).isEqualTo("asked");

        assertThat(bureau.told()).isEmpty();
        assertThat(bureau.list("connections", bureau.request(OWNER, "", Map.of(), "owner")))
                .containsExactly("Person 1 → Anna Novik");
    }

    @Test
    void what_is_open_is_not_asked_for_again() {
        assertThat(bureau.asks(1, id, "")).isEqualTo("asked");
        assertThat(bureau.asks(1, id, "again")).isEqualTo("waiting");
        assertThat(bureau.asks(2, id, "")).isEqualTo("asked");

        assertThat(bureau.told()).containsExactly("9 connection-asked 1", "9 connection-asked 2");
        assertThat(bureau.list("connections", bureau.request(OWNER, "", Map.of(), "owner")))
                .containsExactly("Person 1 → Anna Novik", "Person 2 → Anna Novik");
    }

    @Test
    void who_was_told_no_may_ask_again_in_a_week_and_who_was_told_yes_need_not() {
        bureau.asks(1, id, "");
        bureau.presses(OWNER, "decline-connection", 1, "owner");
        bureau.later(Duration.ofDays(7));
        assertThat(bureau.asks(1, id, "please")).isEqualTo("asked");

        bureau.presses(OWNER, "accept-connection", 2, "owner");
        assertThat(bureau.asks(1, id, "")).isEqualTo("open");
    }

    @Test
    void who_was_told_no_reads_from_when_on_they_may_ask_again() {
        bureau.asks(1, id, "");
        bureau.later(Duration.ofDays(3)).presses(OWNER, "decline-connection", 1, "owner");
        bureau.told();
        var again = bureau.now().plus(Duration.ofDays(7));

        assertThat(bureau.later(Duration.ofDays(7).minusMillis(1)).asks(1, id, "please"))
                .isEqualTo("later");

        assertThat(bureau.told()).isEmpty();
        assertThat(bureau.page(1, id))
                .containsEntry("released", "later")
                .containsEntry("again", again)
                .containsEntry("can", List.of("card"));
        assertThat(bureau.asks(1, bureau.makes(new Form().name("Other")), "")).isEqualTo("asked");
        assertThat(bureau.asks(2, id, "")).isEqualTo("asked");
        bureau.later(Duration.ofMillis(1));
        assertThat(bureau.page(1, id))
                .containsEntry("released", "request")
                .containsEntry("can", List.of("card", "ask"));
    }

    @Test
    void five_requests_of_a_person_may_be_open() {
        var others = LongStream.range(0, 5)
                .mapToObj(i -> bureau.makes(new Form().name("Other " + i)))
                .toList();
        others.forEach(other -> assertThat(bureau.asks(1, other, "")).isEqualTo("asked"));

        assertThat(bureau.asks(1, id, "")).isEqualTo("too-many");
        assertThat(bureau.asks(2, id, "")).isEqualTo("asked");

        bureau.presses(OWNER, "decline-connection", 3, "owner");
        assertThat(bureau.asks(1, id, "")).isEqualTo("asked");
    }

    @Test
    void what_is_given_to_all_or_to_none_is_not_asked_for() {
        var open = bureau.makes(new Form().release("public"));
        var closed = bureau.makes(new Form().release("never"));
        var empty = bureau.makes(new Form().without("phone", "email", "web"));
        var group = new Chat(-7, Chat.Kind.GROUP);

        assertThat(bureau.asks(1, open, "")).isEqualTo("open");
        assertThat(bureau.asks(1, closed, "")).isEqualTo("closed");
        assertThat(bureau.asks(1, empty, "")).isEqualTo("closed");
        assertThat(bureau.asks(1, "wu-jianbo", "")).isEqualTo("closed");
        assertThat(bureau.perform("ask-connection", bureau.request(group, 1, id, Map.of()))
                        .outcome())
                .isEqualTo("closed");
        assertThat(bureau.told()).isEmpty();
    }

    @Test
    void a_request_is_seen_by_the_person_who_made_it_and_by_those_who_answer_alone() {
        bureau.asks(1, id, "secret");
        var group = new Chat(-7, Chat.Kind.GROUP);

        assertThat(bureau.source("my-connection").item(bureau.request(2, "", Map.of()), "1"))
                .isEmpty();
        assertThat(bureau.source("my-connection").item(bureau.request(group, 1, "", Map.of()), "1"))
                .isEmpty();
        assertThat(bureau.source("connection").item(bureau.request(1, "", Map.of()), "1"))
                .isEmpty();
        assertThat(bureau.source("connection").item(bureau.request(5, "", Map.of(), "editor"), "1"))
                .isEmpty();
        assertThat(bureau.source("connection").item(bureau.request(group, OWNER, "", Map.of(), "owner"), "1"))
                .isEmpty();
        assertThat(bureau.list("connections", bureau.request(5, "", Map.of(), "editor")))
                .isEmpty();
    }

    @Test
    void whoever_waits_gets_the_details_once_they_are_public() {
        bureau.asks(1, id, "");
        bureau.asks(2, id, "");
        bureau.told();

        bureau.changes(id, new Form().release("public"));

        assertThat(bureau.told()).containsExactly("1 connection-accepted 1", "2 connection-accepted 2");
    }

    @Test
    void whoever_waits_is_told_no_once_the_details_are_never_given_or_gone() {
        bureau.asks(1, id, "");
        bureau.told();
        bureau.changes(id, new Form().release("never"));
        assertThat(bureau.told()).containsExactly("1 connection-declined 1");

        bureau.changes(id, new Form());
        bureau.asks(2, id, "");
        bureau.told();
        bureau.changes(id, new Form().without("phone", "email"));
        assertThat(bureau.told()).containsExactly("2 connection-declined 2");
    }

    @Test
    void whoever_waits_for_a_contact_that_retires_is_told_no() {
        bureau.asks(1, id, "");
        bureau.told();

        assertThat(bureau.staff("retire-contact", id)).isEqualTo("retired");

        assertThat(bureau.told()).containsExactly("1 connection-declined 1");
        assertThat(bureau.page("my-connection", bureau.request(1, "", Map.of()), "1"))
                .containsEntry("title", "Anna Novik");
    }

    @Test
    void a_change_that_leaves_the_details_on_request_answers_nobody() {
        bureau.asks(1, id, "");
        bureau.told();

        bureau.changes(id, new Form().role("Another role"));

        assertThat(bureau.told()).isEmpty();
    }

    @Test
    void a_request_is_kept_with_a_name_and_a_message_that_are_not_too_long() {
        var connection =
                new Connection(0, 1, 1, "n".repeat(200), new Language("en"), "m".repeat(1_000), State.OPEN, Bureau.NOW);

        assertThat(bureau.connections.add(connection).message()).hasSize(1_000);
        assertThat(bureau.asks(2, id, "x".repeat(4_096))).isEqualTo("asked");
        assertThat((String) asKeeper(2).get("message")).hasSize(1_000).endsWith("…");
    }

    @Test
    void what_a_person_asked_for_is_shown_to_them_and_erased_on_demand() {
        bureau.asks(1, id, "May I call?");
        bureau.asks(2, id, "");

        assertThat(requests().what(1))
                .containsExactly("contact 1: open, asked 2027-03-01T09:00:00Z as Person 1, language en, "
                        + "message: May I call?");
        requests().erase(1);

        assertThat(requests().what(1)).isEmpty();
        assertThat(requests().what(2)).hasSize(1);
        assertThat(bureau.presses(OWNER, "accept-connection", 1, "owner")).isEqualTo("gone");
    }

    @Test
    void a_request_is_kept_for_half_a_year_from_its_answer() {
        bureau.asks(1, id, "");
        bureau.later(Duration.ofDays(100)).presses(OWNER, "accept-connection", 1, "owner");
        bureau.later(Duration.ofDays(180));
        requests().prune(bureau.now());
        assertThat(requests().what(1)).hasSize(1);
        assertThat(bureau.page(1, id)).containsEntry("released", "granted");

        requests().prune(bureau.now().plusMillis(1));
        assertThat(requests().what(1)).isEmpty();
        assertThat(bureau.page(1, id)).containsEntry("released", "request");
    }

    @Test
    void whoever_got_no_answer_for_half_a_year_is_told_no_before_the_request_goes() {
        bureau.asks(1, id, "");
        bureau.told();
        bureau.later(Duration.ofDays(180));
        assertThat(bureau.due(9)).isEmpty();
        requests().prune(bureau.later(Duration.ofMillis(1)).now());
        assertThat(requests().what(1)).hasSize(1);

        assertThat(bureau.due(9)).containsExactly("1 connection-declined 1");

        assertThat(bureau.due(9)).isEmpty();
        requests().prune(bureau.now());
        assertThat(bureau.page("my-connection", bureau.request(1, "", Map.of()), "1"))
                .containsEntry("state", "declined");
        assertThat(bureau.presses(OWNER, "accept-connection", 1, "owner")).isEqualTo("already");
    }

    @Test
    void of_those_who_got_no_answer_no_more_are_told_at_once_than_may_be() {
        bureau.asks(1, id, "");
        bureau.asks(2, id, "");
        bureau.later(Duration.ofDays(181));

        assertThat(bureau.due(1)).containsExactly("1 connection-declined 1");
        assertThat(bureau.due(1)).containsExactly("2 connection-declined 2");
        assertThat(bureau.due(1)).isEmpty();
    }

    @Test
    void a_keeper_who_wants_to_be_forgotten_leaves_the_contact_to_the_owners() {
        bureau.asks(1, id, "");
        bureau.presses(OWNER, "accept-connection", 1, "owner");
        var kept = bureau.traces.getLast();
        assertThat(kept.what(OWNER)).containsExactly("contact 1", "requests answered: 1");

        kept.erase(OWNER);

        assertThat(kept.what(OWNER)).isEmpty();
        assertThat(bureau.staffPage(id)).containsEntry("keeper", "nobody");
        assertThat(bureau.asks(2, id, "")).isEqualTo("asked");
        assertThat(bureau.told()).contains("9 connection-asked 2");
    }

    private Map<String, Object> asKeeper(long connection) {
        return bureau.page("connection", bureau.request(OWNER, "", Map.of(), "owner"), String.valueOf(connection));
    }

    private Traces requests() {
        return bureau.traces.getFirst();
    }
}
