package bot.accord.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bot.accord.bench.Fault;
import bot.accord.bench.Limits;
import bot.accord.bench.Person;
import bot.accord.bench.Received;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LimitsIT {

    private static final int PEOPLE = 200;

    @RegisterExtension
    private final Stage stage = Stage.forOneTest();

    @Test
    void two_hundred_people_at_once_are_all_answered_in_order_without_one_429() {
        var limits = Limits.telegram();
        var rig = stage.rig();
        rig.enforce(limits);
        stage.open(stage.launch());

        for (var command : new String[] {"/first1z", "/second2z"}) {
            people(1_000).forEach(person -> rig.says(person, command));
        }

        await("all answers")
                .atMost(Duration.ofSeconds(90))
                .until(() -> people(1_000)
                        .allMatch(person -> isAnswered(person, "first1z") && isAnswered(person, "second2z")));
        int violations = rig.look(_ -> limits.violations());
        assertThat(violations).isZero();
        assertThat(people(1_000)).allMatch(person -> position(person, "first1z") < position(person, "second2z"));
    }

    @Test
    void a_chat_that_has_to_wait_an_hour_does_not_stop_the_others() {
        var rig = stage.rig();
        var slow = Person.of(999);
        rig.plan(call -> call.isShown() && call.chat() == slow.id(), Integer.MAX_VALUE, Fault.wait(3_600));
        stage.open(stage.launch());
        rig.says(slow, "/menu");
        await("the 429").atMost(Stage.SOON).until(() -> !rig.shown(slow.id()).isEmpty());

        people(2_000).limit(20).forEach(person -> rig.says(person, "/menu"));

        await("their answers")
                .atMost(Stage.SOON)
                .until(() -> people(2_000)
                        .limit(20)
                        .allMatch(person -> !rig.shown(person.id()).isEmpty()));
        assertThat(rig.shown(slow.id())).as("tries in spite of retry_after").hasSize(1);
    }

    @Test
    void answers_to_a_group_keep_to_twenty_a_minute() {
        var limits = Limits.telegram();
        var rig = stage.rig();
        rig.enforce(limits);
        stage.open(stage.launch());
        var group = -100_777L;

        for (var number = 1; number <= 25; number++) {
            var person = Person.of(3_000 + number);
            rig.give(
                    group,
                    "\"message\":{\"message_id\":" + rig.nextMessage() + ",\"from\":" + person.from()
                            + ",\"chat\":{\"id\":" + group + ",\"type\":\"supergroup\",\"title\":\"Staff\"},\"date\":"
                            + rig.date() + "," + Person.text("/menu@desk_bot") + "}");
        }

        await("the first answers")
                .atMost(Duration.ofSeconds(30))
                .until(() -> rig.shown(group).size() >= 15);
        int violations = rig.look(_ -> limits.violations());
        assertThat(violations).isZero();
    }

    private static Stream<Person> people(long first) {
        return IntStream.range(0, PEOPLE).mapToObj(number -> Person.of(first + number));
    }

    private boolean isAnswered(Person person, String command) {
        return stage.rig().shown(person.id()).stream()
                .anyMatch(call -> call.words().contains(command));
    }

    private long position(Person person, String command) {
        return stage.rig().shown(person.id()).stream()
                .filter(call -> call.words().contains(command))
                .mapToLong(Received::sequence)
                .findFirst()
                .orElse(-1);
    }
}
