package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.chat.Sender;
import bot.accord.chat.Update;
import bot.accord.delivery.DeliverySettings;
import bot.accord.delivery.Outcome;
import bot.accord.dialog.Answer;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Filling;
import bot.accord.dialog.Input;
import bot.accord.dialog.Script;
import bot.accord.dialog.Turn;
import bot.accord.people.Traces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetTest {

    private static final String SECRET = "Zanzibarite-7734";

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void open() {
        var scene = new Rig.Scene(
                this::decide,
                _ -> CompletableFuture.completedStage(new Outcome.Sent(1L)),
                new DeliverySettings(30, 10, 20),
                Set.of());
        rig = new Rig(folder, scene).open();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    /** Keeps the person's words in a form, says them back, and forgets on command. */
    private Turn decide(Script script, Conversation conversation, Input input) {
        if (input.incoming() instanceof Incoming.Command) {
            forget(input.visitor().id());
            var farewell = Outgoing.Say.of(conversation.chat(), Rich.plain("farewell"), Keyboard.NONE);
            return new Turn(conversation, List.of(farewell));
        }
        if (!(input.incoming() instanceof Incoming.Text(var words))
                || words.text().startsWith("boom")) {
            throw new IllegalStateException("about " + input.incoming());
        }
        var filling = new Filling(
                "inquiry",
                "topic",
                Map.of("topic", new Answer.Written(words)),
                false,
                false,
                input.now(),
                "",
                List.of(),
                null);
        var next = new Conversation(
                conversation.chat(),
                conversation.person(),
                1,
                conversation.place(),
                List.of(),
                conversation.screen() + 1,
                null,
                filling);
        return new Turn(next, List.of(Outgoing.Say.of(conversation.chat(), words, Keyboard.NONE)));
    }

    private void forget(long person) {
        for (var room : rooms()) {
            room.erase(person);
        }
    }

    private List<Traces> rooms() {
        return List.of(rig.people, rig.conversations, rig.deadLetters, new QueuedMessages(rig.delivery));
    }

    @Test
    void not_a_byte_of_what_was_said_is_left_in_the_files() throws IOException {
        for (var id = 1; id < 15; id++) {
            rig.takes(
                    rig.says(id, 77_345_678, SECRET + " and more, number " + id), rig.says(100 + id, 6, "other " + id));
        }
        rig.takes(rig.says(50, 77_345_678, "boom " + SECRET));
        rig.takes(raw(51));
        assertThat(bytes()).contains(SECRET);
        assertThat(rig.delivery.count(77_345_678)).isEqualTo(5);

        rig.takes(rig.update(60, 77_345_678, new Incoming.Command("forget", "")));
        rig.passes(Duration.ofSeconds(11));

        assertThat(bytes()).doesNotContain(SECRET).doesNotContain("Anna Ivanova");
        assertThat(rig.jdbc
                        .sql("SELECT count(*) FROM person")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(rooms()).allSatisfy(room -> assertThat(room.what(77_345_678)).isEmpty());
        assertThat(rig.count("conversation")).isEqualTo(1);
        assertThat(rig.sent).contains("77345678:farewell");
    }

    @Test
    void names_are_not_written_even_of_what_nobody_could_read() throws IOException {
        var raw = """
                {"update_id":1,"message":{"from":{"id":5,"first_name":"%1$s","last_name":"%1$s","username":"%1$s"},
                "chat":{"id":-7,"title":"%1$s"},"author_signature":"%1$s","text":"words",
                "entities":[{"type":"text_mention","user":{"id":6,"first_name":["%1$s"]}}],
                "reply_to_message":{"from":{"first_name":"%1$s"},"forward_origin":{"sender_user_name":"%1$s"}}}}
                """.formatted(SECRET);
        var failing = new Update.Understood(
                2,
                raw,
                rig.time.instant(),
                new Chat(5, Chat.Kind.PRIVATE),
                new Sender(5, SECRET, "ru", true),
                7,
                null,
                new Incoming.Text(Rich.plain("boom")));

        rig.takes(new Update.Unreadable(1, raw, "no model"), failing);
        rig.takes(new Update.Unreadable(-3, "half of an update of " + SECRET, "no JSON"));

        assertThat(rig.count("dead_letter")).isEqualTo(3);
        assertThat(bytes()).contains("words").contains("no JSON object: 37 characters, SHA-256 ");
        assertThat(bytes()).doesNotContain(SECRET);
    }

    @Test
    void of_failed_messages_the_newest_ten_thousand_are_kept() {
        rig.jdbc.sql("""
                        INSERT INTO dead_letter (id, update_id, at, error, message, raw)
                        VALUES (1, 1, 0, 'e', 'm', '{}'), (2, 2, 0, 'e', 'm', '{}'), (10001, 3, 0, 'e', 'm', '{}')
                        """).update();

        var number = rig.deadLetters.add(new Update.Unreadable(4, "{}", "no model"));

        assertThat(number).isEqualTo(10_002);
        assertThat(rig.count("dead_letter")).isEqualTo(2);
    }

    private static Update raw(long id) {
        return new Update.Unreadable(
                id, "{\"update_id\":" + id + ",\"from\":{\"id\":77345678},\"text\":\"" + SECRET + "\"}", "no model");
    }

    @Test
    void whoever_comes_back_is_met_as_a_stranger() {
        rig.takes(rig.says(1, 5, "hello"));
        rig.takes(rig.update(2, 5, new Incoming.Command("forget", "")));

        rig.takes(rig.says(3, 5, "hello again"));

        assertThat(rig.conversations.find(5, 5, Rig.script()).screen()).isEqualTo(1);
        assertThat(rig.people.isReachable(5)).isTrue();
    }

    @Test
    void it_works_within_one_batch_with_words_before_and_after() {
        rig.takes(
                rig.says(1, 5, "before"),
                rig.update(2, 5, new Incoming.Command("forget", "")),
                rig.says(3, 5, "after"),
                rig.says(4, 6, "other"));

        assertThat(rig.conversations.what(5))
                .singleElement()
                .asString()
                .contains("after")
                .doesNotContain("before");
        assertThat(rig.conversations.what(6)).hasSize(1);
    }

    @Test
    void what_is_kept_is_shown() {
        LongStream.range(0, 15).forEach(id -> rig.takes(rig.says(id, 5, "hello")));

        assertThat(rooms().stream().filter(room -> !room.what(5).isEmpty()).map(Traces::name))
                .containsExactly("person", "conversations", "queued-messages");
    }

    private String bytes() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
