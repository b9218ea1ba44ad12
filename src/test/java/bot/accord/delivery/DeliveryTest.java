package bot.accord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Button;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private Postbox post;

    @BeforeEach
    void open() {
        post = new Postbox(folder);
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void a_message_is_marked_before_the_call_and_deleted_after_the_receipt() {
        post.telegram = _ -> null;

        post.puts(5, "hello").commits();
        assertThat(post.states()).containsExactly(0, 1, 0, 0);
        post.hears(new Outcome.Sent(77L));

        assertThat(post.texts()).containsExactly("5:hello");
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void a_chat_gets_its_messages_one_by_one_in_order() {
        post.telegram = _ -> null;

        post.puts(5, "one").puts(5, "two").puts(6, "other").settles();
        assertThat(post.texts()).containsExactly("5:one", "6:other");
        post.hears(new Outcome.Sent(1L));

        assertThat(post.texts()).containsExactly("5:one", "6:other", "5:two");
    }

    @Test
    void a_toast_waits_for_nobody() {
        post.telegram = _ -> null;

        post.puts(5, "one").puts(5, "two");
        post.puts(Lane.PERSON, new Outgoing.Toast(5, "press", "", false)).settles();

        assertThat(post.texts()).containsExactly("5!press", "5:one");
    }

    @Test
    void thirty_messages_go_out_in_a_second_and_no_more() {
        IntStream.range(0, 90).forEach(chat -> post.puts(1_000 + chat, "news"));

        post.passes(Duration.ofSeconds(10));

        assertThat(post.calls).hasSize(90);
        for (var call : post.calls) {
            var window = post.calls.stream()
                    .filter(other -> !other.after().minus(call.after()).isNegative())
                    .filter(other -> other.after().minus(call.after()).compareTo(SECOND) < 0);
            assertThat(window.count()).isLessThanOrEqualTo(30);
        }
        assertThat(post.calls.getLast().after()).isLessThan(Duration.ofMillis(2_200));
    }

    @Test
    void a_private_chat_gets_ten_at_once_and_then_one_a_second() {
        IntStream.range(0, 30).forEach(index -> post.puts(5, "n" + index));

        post.passes(Duration.ofSeconds(40));

        assertThat(post.seconds().subList(0, 10)).containsOnly(0L);
        assertThat(post.seconds().subList(10, 20)).containsOnly(10L);
        assertThat(post.seconds().subList(20, 30)).containsOnly(20L);
        assertThat(post.texts()).startsWith("5:n0", "5:n1").endsWith("5:n28", "5:n29");
    }

    @Test
    void a_group_gets_twenty_a_minute() {
        IntStream.range(0, 45).forEach(index -> post.puts(-7, "n" + index));

        post.passes(Duration.ofSeconds(200));

        assertThat(post.seconds().subList(0, 20)).containsOnly(0L);
        assertThat(post.seconds().subList(20, 40)).containsOnly(60L);
        assertThat(post.seconds().subList(40, 45)).containsOnly(120L);
    }

    @Test
    void people_go_ahead_of_broadcasts_and_a_broadcast_leaves_room_for_them() {
        IntStream.range(0, 500).forEach(chat -> post.puts(Lane.BROADCAST, Postbox.say(1_000 + chat, "news")));
        post.passes(Duration.ofSeconds(5));
        var before = post.calls.size();

        post.puts(5, "answer").passes(Duration.ofMillis(300));

        assertThat(before).isBetween(100, 125);
        assertThat(post.texts().subList(before, post.calls.size())).contains("5:answer");
    }

    @Test
    void asked_to_wait_in_one_chat_the_others_go_on() {
        post.telegram = outgoing ->
                outgoing.chat() == 5 && post.time.instant().toString().startsWith("2026-03-02T08:0")
                        ? new Outcome.Wait(Duration.ofHours(1), false)
                        : new Outcome.Sent(1L);

        post.puts(5, "late").puts(5, "later").puts(6, "now").passes(Duration.ofMinutes(59));
        assertThat(post.texts()).containsExactly("5:late", "6:now");
        post.passes(Duration.ofMinutes(2));

        assertThat(post.texts()).containsExactly("5:late", "6:now", "5:late", "5:later");
        assertThat(post.doubtful()).isZero();
    }

    @Test
    void asked_to_wait_altogether_nobody_is_sent_anything() {
        post.telegram = _ -> new Outcome.Wait(Duration.ofSeconds(30), true);
        post.puts(5, "one").settles();
        post.telegram = _ -> new Outcome.Sent(1L);

        post.puts(6, "two").passes(Duration.ofSeconds(30));
        assertThat(post.texts()).containsExactly("5:one");
        post.passes(SECOND);

        assertThat(post.texts()).containsExactly("5:one", "5:one", "6:two");
    }

    @Test
    void a_pause_outlives_a_restart() {
        post.telegram = _ -> new Outcome.Wait(Duration.ofMinutes(10), false);
        post.puts(5, "one").settles();

        post = post.restarts();
        post.passes(Duration.ofMinutes(9));
        assertThat(post.calls).isEmpty();
        post.passes(Duration.ofMinutes(2));

        assertThat(post.texts()).containsExactly("5:one");
    }

    @Test
    void whoever_blocked_us_gets_nothing_more_of_what_was_waiting() {
        post.telegram = outgoing -> outgoing.chat() == 5 ? new Outcome.Gone("blocked") : new Outcome.Sent(1L);

        post.puts(5, "one")
                .puts(5, "two")
                .puts(Lane.BROADCAST, Postbox.say(5, "news"))
                .puts(6, "other");
        post.settles();

        assertThat(post.texts()).containsExactly("5:one", "6:other");
        assertThat(post.gone).containsExactly(5L);
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void what_was_put_after_the_refused_call_is_still_tried() {
        post.telegram = _ -> null;
        post.puts(5, "one").settles();
        post.time.pass(SECOND);
        post.puts(5, "welcome back").settles();

        post.hears(new Outcome.Gone("blocked"));

        assertThat(post.texts()).containsExactly("5:one", "5:welcome back");
    }

    @Test
    void a_group_that_moved_gets_everything_at_its_new_place() {
        post.telegram = outgoing -> outgoing.chat() == -7 ? new Outcome.Moved(-1_007L) : new Outcome.Sent(1L);

        post.puts(-7, "one").puts(-7, "two").settles();

        assertThat(post.texts()).containsExactly("-7:one", "-1007:one", "-1007:two");
        assertThat(post.moved).containsExactly("-7 to -1007");
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void what_cannot_be_edited_is_said_anew_before_what_follows() {
        post.telegram =
                outgoing -> outgoing instanceof Outgoing.Edit ? new Outcome.Uneditable("gone") : new Outcome.Sent(1L);

        post.puts(Lane.PERSON, edit(5, 9, "menu")).puts(5, "more").settles();

        assertThat(post.texts()).containsExactly("5#9:menu", "5:menu", "5:more");
    }

    @Test
    void a_refused_message_is_kept_and_the_next_one_goes_out() {
        post.telegram = outgoing ->
                Postbox.text(outgoing).endsWith("bad") ? new Outcome.Refused("can't parse") : new Outcome.Sent(1L);

        post.puts(5, "bad").puts(5, "good").settles();

        assertThat(post.texts()).containsExactly("5:bad", "5:good");
        assertThat(post.states()).containsExactly(0, 0, 1, 0);
    }

    @Test
    void what_was_not_taken_is_tried_until_it_is() {
        post.telegram = _ -> new Outcome.NotTaken("connection refused");
        post.puts(5, "one").puts(5, "two").passes(Duration.ofMinutes(5));
        var tries = post.calls.size();
        assertThat(tries).isBetween(8, 20);

        post.telegram = _ -> new Outcome.Sent(1L);
        post.passes(Duration.ofMinutes(1));

        assertThat(post.texts().subList(tries, post.calls.size())).containsExactly("5:one", "5:two");
        assertThat(post.doubtful()).isZero();
    }

    @Test
    void an_outage_costs_few_calls_however_many_wait() {
        post.telegram = _ -> new Outcome.NotTaken("connection refused");
        IntStream.range(0, 1_000).forEach(chat -> post.puts(1_000 + chat, "news"));

        post.passes(Duration.ofMinutes(10));

        assertThat(post.calls).hasSizeLessThan(80);
    }

    @Test
    void a_sign_from_telegram_ends_the_waiting_for_all() {
        post.telegram = _ -> new Outcome.NotTaken("connection refused");
        IntStream.range(0, 100).forEach(chat -> post.puts(1_000 + chat, "news"));
        post.passes(Duration.ofMinutes(10));
        post.telegram = _ -> new Outcome.Sent(1L);
        var before = post.calls.size();

        post.time.pass(SECOND);
        post.delivery.hope();
        post.passes(Duration.ofSeconds(5));

        assertThat(post.calls.size() - before).isEqualTo(100);
    }

    @Test
    void what_may_have_arrived_is_sent_once_more_and_counted() {
        post.telegram = _ -> new Outcome.Unknown("time-out");

        post.puts(5, "one").passes(Duration.ofMinutes(5));

        assertThat(post.texts()).containsExactly("5:one", "5:one");
        assertThat(post.doubtful()).isEqualTo(1);
        assertThat(post.states()).containsExactly(0, 0, 0, 1);
    }

    @Test
    void an_edit_may_be_repeated_without_doubt() {
        post.telegram = _ -> post.calls.size() < 5 ? new Outcome.Unknown("time-out") : new Outcome.Sent(1L);

        post.puts(Lane.PERSON, edit(5, 9, "menu")).passes(Duration.ofMinutes(5));

        assertThat(post.calls).hasSize(5);
        assertThat(post.doubtful()).isZero();
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void an_edit_gives_way_to_a_later_one_of_the_same_message() {
        post.telegram = _ -> null;
        post.puts(5, "first").settles();

        post.puts(Lane.PERSON, edit(5, 9, "old"))
                .puts(Lane.PERSON, edit(5, 9, "new"))
                .puts(Lane.PERSON, edit(5, 8, "x"));
        post.telegram = _ -> new Outcome.Sent(1L);
        post.hears(new Outcome.Sent(1L));

        assertThat(post.texts()).containsExactly("5:first", "5#9:new", "5#8:x");
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void a_toast_that_nobody_waits_for_any_more_is_dropped() {
        post.telegram = _ -> new Outcome.NotTaken("connection refused");
        post.puts(Lane.PERSON, new Outgoing.Toast(5, "press", "", false)).passes(Duration.ofMinutes(5));
        post.telegram = _ -> new Outcome.Sent(1L);
        var before = post.calls.size();

        post.passes(Duration.ofMinutes(5));

        assertThat(post.calls).hasSize(before);
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void what_was_under_way_when_the_process_ended_is_sent_again_first() {
        post.telegram = _ -> null;
        post.puts(5, "one").puts(5, "two").puts(Lane.PERSON, edit(6, 9, "menu")).settles();

        post = post.restarts();
        post.settles();

        assertThat(post.texts()).containsExactly("5:one", "6#9:menu", "5:two");
        assertThat(post.doubtful()).isEqualTo(1);
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void a_process_that_ends_at_every_attempt_loses_nothing_until_the_eighth() {
        post.telegram = _ -> null;
        post.puts(5, "one").settles();
        for (var restart = 0; restart < 6; restart++) {
            post = post.restarts();
            post.telegram = _ -> null;
            post.settles();
        }
        post = post.restarts();

        post.settles();

        assertThat(post.texts()).containsExactly("5:one");
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void a_transaction_undone_sends_nothing_and_keeps_what_was_there() {
        post.telegram = _ -> null;
        post.puts(5, "one").settles();
        post.puts(5, "two").fails();
        assertThat(post.texts()).containsExactly("5:one");

        post.puts(5, "three").hears(new Outcome.Sent(1L));

        assertThat(post.texts()).containsExactly("5:one", "5:three");
    }

    @Test
    void a_receipt_outlives_the_transaction_that_was_to_settle_it() {
        post.telegram = _ -> null;
        post.puts(5, "one").puts(5, "two").settles();
        var row = post.underway.keySet().iterator().next();
        post.delivery.receive(new Receipt(row, new Outcome.Sent(1L)));

        post.fails();
        assertThat(post.states()).containsExactly(1, 1, 0, 0);
        post.settles();

        assertThat(post.texts()).containsExactly("5:one", "5:two");
        assertThat(post.states()).containsExactly(0, 1, 0, 0);
    }

    @Test
    void a_commit_of_which_nobody_heard_is_made_good() {
        post.puts(5, "one").failsToHearOfTheCommit();
        assertThat(post.calls).isEmpty();
        assertThat(post.states()).containsExactly(0, 1, 0, 0);

        post.settles();

        assertThat(post.texts()).containsExactly("5:one");
        assertThat(post.doubtful()).isZero();
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void at_most_sixty_four_calls_are_under_way_and_messages_leave_some_to_toasts() {
        try (var fast = new Postbox(folder, new DeliverySettings(1_000, 1_000, 1_000), new FakeTime())) {
            fast.telegram = _ -> null;
            IntStream.range(0, 200).forEach(chat -> fast.puts(1_000 + chat, "news"));
            fast.settles();
            assertThat(fast.underway).hasSize(56);

            IntStream.range(0, 200)
                    .forEach(chat -> fast.puts(Lane.PERSON, new Outgoing.Toast(chat, "press", "", false)));
            fast.settles();

            assertThat(fast.underway).hasSize(64);
            assertThat(fast.texts()).last().isEqualTo("7!press");
        }
    }

    @Test
    void a_queue_of_many_thousands_goes_out_whole_and_in_order_through_a_small_window() {
        var most = 12_000;
        try (var fast = new Postbox(folder, new DeliverySettings(100_000, 100_000, 100_000), new FakeTime())) {
            IntStream.range(0, most)
                    .forEach(index -> fast.puts(Lane.BROADCAST, Postbox.say(index % 5_000 + 1, "n" + index)));
            IntStream.range(0, 100).forEach(index -> fast.puts(7, "p" + index));

            fast.settles();

            assertThat(fast.calls).hasSize(most + 100);
            assertThat(fast.texts().stream().filter(text -> text.startsWith("42:")))
                    .containsExactly("42:n41", "42:n5041", "42:n10041");
            assertThat(fast.texts().stream().filter(text -> text.startsWith("7:p")))
                    .containsExactlyElementsOf(IntStream.range(0, 100)
                            .mapToObj(index -> "7:p" + index)
                            .toList());
            assertThat(fast.states()).containsExactly(0, 0, 0, 0);
        }
    }

    @Test
    void a_long_queue_survives_a_restart_in_order() {
        IntStream.range(0, 100).forEach(index -> post.puts(5, "n" + index));
        post.settles();
        var sent = post.texts();

        post = post.restarts();
        post.passes(Duration.ofMinutes(3));

        assertThat(sent).hasSize(10);
        assertThat(post.texts())
                .containsExactlyElementsOf(IntStream.range(10, 100)
                        .mapToObj(index -> "5:n" + index)
                        .toList());
    }

    @Test
    void a_long_message_goes_out_in_pieces_with_the_buttons_under_the_last() {
        var keyboard = new Keyboard(List.of(List.of(new Button.Link("site", "https://example.org/"))));
        var text = "ў".repeat(4_096) + "b".repeat(10);

        post.puts(Lane.PERSON, Outgoing.Say.of(5, Rich.plain(text), keyboard)).settles();

        assertThat(post.calls.stream().map(Postbox.Call::outgoing))
                .containsExactly(
                        Outgoing.Say.of(5, Rich.plain("ў".repeat(4_096)), Keyboard.NONE),
                        Outgoing.Say.of(5, Rich.plain("b".repeat(10)), keyboard));
    }

    @Test
    void a_row_that_cannot_be_read_bars_nobody() {
        IntStream.range(0, 12).forEach(index -> post.puts(5, "n" + index));
        post.settles();
        post.executes("UPDATE outbox SET body = '{\"kind\":\"hologram\"}' WHERE id = 11");

        post = post.restarts();
        post.passes(Duration.ofSeconds(30));

        assertThat(post.texts()).containsExactly("5:n11");
        assertThat(post.states()).containsExactly(0, 0, 1, 0);
    }

    @Test
    void a_call_without_a_receipt_is_given_up_after_a_while() {
        post.telegram = _ -> null;
        post.puts(5, "one").settles();
        post.time.pass(Duration.ofMinutes(4));
        post.telegram = _ -> new Outcome.Sent(1L);

        post.ticks();
        post.passes(Duration.ofSeconds(5));

        assertThat(post.texts()).containsExactly("5:one", "5:one");
        assertThat(post.doubtful()).isEqualTo(1);
    }

    @Test
    void a_message_under_way_to_someone_who_is_forgotten_leaves_nothing_behind() {
        post.telegram = _ -> null;
        post.puts(5, "one").puts(5, "two").settles();

        post.inTransaction(() -> post.delivery.erase(5));
        post.hears(new Outcome.Unknown("time-out"));
        post.telegram = _ -> new Outcome.Sent(1L);
        post.puts(5, "farewell").settles();

        assertThat(post.texts()).containsExactly("5:one", "5:farewell");
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
        assertThat(post.doubtful()).isZero();
    }

    @Test
    void a_receipt_that_cannot_be_dealt_with_bars_nobody() {
        post.telegram = outgoing -> outgoing.chat() == 13 ? new Outcome.Gone("x") : new Outcome.Sent(1L);

        post.puts(13, "one").puts(6, "two").settles();
        post.puts(6, "three").settles();

        assertThat(post.texts()).containsExactly("13:one", "6:two", "6:three");
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void undelivered_messages_are_forgotten_after_thirty_days() {
        post.telegram = _ -> new Outcome.Refused("bad");
        post.puts(5, "one").settles();

        post.time.pass(Duration.ofDays(29));
        post.ticks();
        assertThat(post.states()).containsExactly(0, 0, 1, 0);
        post.time.pass(Duration.ofDays(2));
        post.ticks();

        assertThat(post.states()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void a_toast_that_moves_with_its_group_goes_out_and_bars_nobody() {
        post.puts(Lane.PERSON, toast(-7, "press"));
        post.inTransaction(() -> post.delivery.moved(-7, -1_007));
        post.settles();

        post.puts(-1_007, "one").puts(-1_007, "two").settles();

        assertThat(post.texts()).containsExactly("-1007!press", "-1007:one", "-1007:two");
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
        assertThat(post.delivery.inFlight()).isZero();
    }

    @Test
    void toasts_among_many_waiting_messages_go_out_once_after_a_restart() {
        var settings = new DeliverySettings(100_000, 100_000, 100_000);
        var fast = new Postbox(folder, settings, new FakeTime());
        fast.telegram = _ -> new Outcome.Wait(Duration.ofSeconds(20), true);
        fast.puts(1, "first").settles();
        for (var index = 0; index < 1_200; index++) {
            fast.puts(1 + index % 40, "n" + index).puts(Lane.PERSON, toast(1 + index % 40, "p" + index));
        }
        fast.settles();
        fast = fast.restarts();

        fast.passes(Duration.ofSeconds(30));

        assertThat(fast.texts()).hasSize(2_401).doesNotHaveDuplicates();
        assertThat(fast.states()).containsExactly(0, 0, 0, 0);
        assertThat(fast.delivery.inFlight()).isZero();
        fast.close();
    }

    @Test
    void toasts_that_wait_go_out_once_after_a_transaction_undone() {
        post.telegram = _ -> new Outcome.Wait(Duration.ofSeconds(20), true);
        post.puts(5, "first").settles();
        for (var index = 0; index < 300; index++) {
            post.puts(5 + index % 20, "n" + index).puts(Lane.PERSON, toast(5 + index % 20, "p" + index));
        }
        post.settles();
        post.telegram = _ -> new Outcome.Sent(1L);

        post.puts(9, "undone").fails();
        post.passes(Duration.ofMinutes(2));

        assertThat(post.texts().subList(1, post.calls.size())).hasSize(601).doesNotHaveDuplicates();
        assertThat(post.states()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void a_full_tray_leaves_the_other_toasts_to_the_table() {
        post.telegram = _ -> new Outcome.Wait(Duration.ofSeconds(20), true);
        post.puts(5, "first").settles();
        var tray = new ToastTray();
        IntStream.range(0, ToastTray.ROOM)
                .forEach(id -> tray.add(new Row(9_000 + id, Lane.PERSON, 0, 0, 0, toast(9, "x"))));
        var lines = new Lines(new DeliverySettings(30, 10, 20), new Outbox(post.template), tray);

        lines.lay(new Row(7, Lane.PERSON, 0, 0, 0, toast(5, "y")));
        assertThat(tray.hasRoom()).isFalse();
        assertThat(lines.isHungry(Lane.PERSON)).isFalse();
        tray.remove(9);

        assertThat(lines.isHungry(Lane.PERSON)).isTrue();
        assertThat(lines.backlog(Lane.PERSON).cursor()).isEqualTo(6);
    }

    @Test
    void a_receipt_counts_once_however_often_its_transaction_is_undone() {
        post.telegram = _ -> null;
        post.puts(5, "one").puts(6, "two").settles();
        var rows = List.copyOf(post.underway.keySet());
        post.delivery.receive(new Receipt(rows.getFirst(), new Outcome.NotTaken("connection refused")));
        post.delivery.receive(new Receipt(rows.getLast(), new Outcome.Refused("bad")));

        IntStream.range(0, 40).forEach(_ -> post.fails());
        assertThat(post.figure("accord.delivery.failed")).isZero();
        post.telegram = _ -> new Outcome.Sent(1L);
        IntStream.range(0, 9).forEach(index -> post.puts(6, "n" + index));
        post.settles();

        assertThat(post.figure("accord.delivery.failed")).isEqualTo(1);
        assertThat(post.texts()).last().isEqualTo("6:n8");
    }

    @Test
    void receipts_of_failures_make_no_outage_by_being_settled_again() {
        post.telegram = _ -> null;
        post.puts(5, "one").settles();
        post.delivery.receive(new Receipt(post.underway.keySet().iterator().next(), new Outcome.NotTaken("refused")));

        IntStream.range(0, 5).forEach(_ -> post.fails());
        post.settles();

        assertThat(post.delivery.pause()).isLessThanOrEqualTo(500);
    }

    @Test
    void it_is_known_to_be_cut_off_while_tries_fail_and_not_for_ever() {
        post.telegram = _ -> new Outcome.NotTaken("connection refused");
        IntStream.range(0, 5).forEach(chat -> post.puts(1_000 + chat, "news"));
        post.passes(Duration.ofMinutes(1));
        assertThat(post.delivery.isCutOff()).isFalse();
        post.passes(Duration.ofMinutes(9));
        assertThat(post.delivery.isCutOff()).isTrue();

        post.time.pass(Duration.ofMinutes(3));
        assertThat(post.delivery.isCutOff()).isFalse();
        post.settles();
        assertThat(post.delivery.isCutOff()).isTrue();
        post.telegram = _ -> new Outcome.Sent(1L);
        post.passes(Duration.ofMinutes(1));

        assertThat(post.delivery.isCutOff()).isFalse();
    }

    @Test
    void what_could_not_be_delivered_is_kept_without_its_words() {
        post.telegram =
                outgoing -> outgoing.chat() == 5 ? new Outcome.Refused("can't parse") : new Outcome.Unknown("time-out");

        post.puts(5, "secret").puts(Lane.PERSON, edit(6, 9, "secret")).passes(Duration.ofMinutes(10));

        assertThat(post.states()).containsExactly(0, 0, 1, 1);
        assertThat(post.bodies()).containsExactly("say", "edit");
    }

    @Test
    void a_clock_set_back_does_not_make_a_short_pause_a_long_one() {
        post.telegram = _ -> new Outcome.NotTaken("connection refused");
        post.puts(5, "one").settles();
        post.time.set(post.time.instant().minus(Duration.ofHours(3)));

        post = post.restarts();
        post.passes(Duration.ofSeconds(61));

        assertThat(post.texts()).containsExactly("5:one");
    }

    private static Outgoing.Toast toast(long chat, String callback) {
        return new Outgoing.Toast(chat, callback, "", false);
    }

    private static Outgoing.Edit edit(long chat, long message, String text) {
        return new Outgoing.Edit(chat, message, Rich.plain(text), Keyboard.NONE);
    }
}
