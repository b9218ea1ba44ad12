package bot.accord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages that are of no use from some time on. */
class LateMessagesTest {

    private static final Duration HOUR = Duration.ofHours(1);

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
    void what_could_not_go_out_in_time_is_dropped_and_what_follows_goes_out() {
        post.telegram = _ -> new Outcome.NotTaken("connection refused");
        putsFor(HOUR, 5, "in an hour");
        post.puts(Lane.BROADCAST, say(5, "whenever")).passes(HOUR.plusMinutes(1));
        var tries = post.calls.size();
        post.telegram = _ -> new Outcome.Sent(1L);

        post.passes(HOUR);

        assertThat(post.texts().subList(tries, post.calls.size())).containsExactly("5:whenever");
        assertThat(rows()).isZero();
    }

    @Test
    void what_is_late_by_less_goes_out() {
        post.telegram = _ -> new Outcome.NotTaken("connection refused");
        putsFor(HOUR, 5, "in an hour");
        post.passes(Duration.ofMinutes(30));
        var tries = post.calls.size();
        post.telegram = _ -> new Outcome.Sent(1L);

        post.passes(Duration.ofMinutes(10));

        assertThat(post.texts().subList(tries, post.calls.size())).containsExactly("5:in an hour");
    }

    @Test
    void the_time_outlives_a_restart() {
        post.telegram = _ -> new Outcome.NotTaken("connection refused");
        putsFor(HOUR, 5, "in an hour");
        post.passes(Duration.ofMinutes(5));
        post.time.pass(HOUR);

        post = post.restarts();
        post.passes(Duration.ofMinutes(1));

        assertThat(post.texts()).isEmpty();
        assertThat(rows()).isZero();
    }

    private void putsFor(Duration span, long chat, String text) {
        post.delivery.put(Lane.BROADCAST, say(chat, text), post.time.instant().plus(span));
    }

    private static Outgoing say(long chat, String text) {
        return Outgoing.Say.of(chat, Rich.plain(text), Keyboard.NONE);
    }

    private int rows() {
        return JdbcClient.create(post.template)
                .sql("SELECT count(*) FROM outbox")
                .query(Integer.class)
                .single();
    }
}
