package bot.accord.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bot.accord.bench.Fault;
import bot.accord.bench.Person;
import bot.accord.bench.Received;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Telegram, or what stands between, may do to a poll; after it a plain message is answered, and calls stay few. */
class FaultsIT {

    private static final int MOST_POLLS_A_SECOND = 4;

    @RegisterExtension
    private static final Stage STAGE = Stage.forAllTests();

    private static long people = 20_000;

    private final Person person = Person.of(++people);
    private long before;

    @BeforeAll
    static void start() {
        var bot = STAGE.open(STAGE.launch());
        await("health").atMost(Stage.START).until(() -> bot.get("/actuator/health") == 200);
    }

    @BeforeEach
    void count() {
        before = STAGE.rig().received().size();
    }

    @AfterEach
    void a_plain_message_is_answered_within_10_s_and_calls_stay_few() {
        STAGE.rig().heal();

        STAGE.answer(person, "/menu");

        assertThat(STAGE.busiestSecond(before)).as("getUpdates in one second").isLessThanOrEqualTo(MOST_POLLS_A_SECOND);
        await("health").atMost(Stage.SOON).until(() -> STAGE.bot().get("/actuator/health") == 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"message\":5",
                "\"message\":[]",
                "\"message\":null",
                "\"message\":{\"chat\":\"x\",\"from\":7}",
                "\"message\":{\"message_id\":\"y\",\"date\":{},\"chat\":{\"id\":[],\"type\":3}}",
                "\"callback_query\":{\"id\":4,\"from\":[]}",
                "\"callback_query\":\"none\"",
                "\"my_chat_member\":{\"chat\":null}",
                "\"something_new\":{\"deep\":[1,2,{\"er\":true}]}",
                "\"message\":{},\"edited_message\":{}"
            })
    void an_update_that_no_model_reads_is_passed_over(String rest) {
        var update = STAGE.rig().give(person.id(), rest);

        await("its confirmation").atMost(Stage.SOON).until(update::isConfirmed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"x\"", "null", "[]", "{}", "{\"update_id\":\"z\",\"message\":{}}"})
    void an_update_whose_id_cannot_be_read_is_passed_over(String json) {
        var update = STAGE.rig().giveRaw(person.id(), json);

        await("its confirmation").atMost(Stage.SOON).until(update::isConfirmed);
    }

    @Test
    void unknown_fields_and_wrong_types_do_not_keep_a_message_from_being_read() {
        var rig = STAGE.rig();
        var head = person.head(rig.nextMessage(), rig.date());

        rig.give(
                person.id(),
                "\"message\":{" + head + ",\"text\":\"/menu\",\"entities\":[{\"type\":\"bot_command\",\"offset\":0,"
                        + "\"length\":5},{\"type\":\"hologram\",\"offset\":0,\"length\":1,\"depth\":{}}],"
                        + "\"novelty\":{\"a\":[null]},\"photo\":null,\"reply_to_message\":null,\"sticker\":null,"
                        + "\"via_bot\":null,\"forward_origin\":null,\"media_group_id\":null}");

        STAGE.nextShown(person, 0, Stage.SOON);
    }

    @Test
    void ids_that_start_again_lower_are_taken() {
        STAGE.rig().restartIdsLower();

        STAGE.answer(person, "/menu");
        STAGE.answer(person, "/help");
    }

    @Test
    void an_update_that_comes_again_has_no_second_effect() {
        var rig = STAGE.rig();
        var update = rig.says(person, "/menu");
        STAGE.nextShown(person, 0, Stage.SOON);
        await("its confirmation").atMost(Stage.SOON).until(update::isConfirmed);
        var shown = rig.shown(person.id()).size();

        var again = rig.giveAgain(update.id(), person.id(), person.says(1, rig.date(), "/menu"));
        await("its confirmation").atMost(Stage.SOON).until(again::isConfirmed);

        var other = Person.of(++people);
        STAGE.answer(other, "/menu");
        assertThat(rig.shown(person.id())).hasSize(shown);
    }

    @Test
    void another_poller_is_outlasted() {
        fault(
                FaultsIT::isPoll,
                3,
                Fault.error(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot"
                                + " instance is running"));
    }

    @Test
    void a_proxys_page_in_telegrams_place_is_outlasted_and_seen_in_health() {
        lasting(Fault.html(502));
    }

    @Test
    void an_internal_error_is_outlasted_and_seen_in_health() {
        lasting(Fault.error(500, "Internal Server Error: restart"));
    }

    @Test
    void a_revoked_token_that_works_again_is_outlasted_and_seen_in_health() {
        lasting(Fault.error(401, "Unauthorized"));
    }

    @Test
    void cut_connections_are_outlasted_and_seen_in_health() {
        lasting(new Fault.Cut(false));
    }

    @Test
    void an_empty_body_is_outlasted() {
        fault(FaultsIT::isPoll, 3, Fault.empty());
    }

    @Test
    void half_an_answer_is_outlasted() {
        fault(
                FaultsIT::isPoll,
                2,
                new Fault.Refused(200, "application/json", "{\"ok\":true,\"result\":[{\"update_id\":5,\"mess"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "true", "7"})
    void a_result_that_is_no_list_of_updates_is_outlasted(String result) {
        fault(
                FaultsIT::isPoll,
                2,
                new Fault.Refused(200, "application/json", "{\"ok\":true,\"result\":" + result + "}"));
    }

    @Test
    void a_flood_wait_is_obeyed() {
        var waited = STAGE.rig().received().size();

        fault(FaultsIT::isPoll, 1, Fault.wait(2));

        await("the next poll").atMost(Stage.SOON).until(() -> polls(waited) > 1);
        var polls = STAGE.rig().receivedAfter(waited).stream()
                .filter(FaultsIT::isPoll)
                .toList();
        assertThat(Duration.ofNanos(polls.get(1).nanos() - polls.get(0).nanos()))
                .isGreaterThan(Duration.ofSeconds(2));
    }

    @Test
    void a_connection_that_hangs_is_given_up() {
        fault(FaultsIT::isPoll, 1, new Fault.Hang(Duration.ofMinutes(3), false));

        STAGE.answer(person, "/menu", Stage.SOON);
    }

    /** Lets some polls fail, and waits until they have. */
    private void fault(Predicate<Received> which, int times, Fault fault) {
        STAGE.rig().plan(which, times, fault);
        var planned = STAGE.rig().received().size();
        STAGE.rig().says(Person.of(++people), "/menu"); // ends the open poll
        await("the fault").atMost(Duration.ofSeconds(20)).until(() -> polls(planned) >= times);
    }

    private static boolean isPoll(Received call) {
        return call.is("getUpdates");
    }

    private long polls(long call) {
        return STAGE.rig().receivedAfter(call).stream().filter(FaultsIT::isPoll).count();
    }

    /** Lets all calls fail until health says so, and for 3 s. */
    private void lasting(Fault fault) {
        var begun = System.nanoTime();
        STAGE.rig().says(Person.of(++people), "/menu"); // ends the open poll
        STAGE.rig().plan(_ -> true, Integer.MAX_VALUE, fault);
        await("red health").atMost(Stage.SOON).until(() -> STAGE.bot().get("/actuator/health") == 503);
        await("the end of the fault")
                .atMost(Stage.SOON)
                .until(() -> System.nanoTime() - begun > Duration.ofSeconds(3).toNanos());
    }
}
