package bot.accord.desk;

import bot.accord.chat.Incoming;
import bot.accord.chat.Update;
import bot.accord.people.Traces;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The updates that could not be dealt with, kept for those who mend the fault. */
final class DeadLetters implements Traces {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_RAW = 64 << 10;
    private static final int MOST_MESSAGE = 500;

    /** How many are kept at most: whoever mends faults reads the newest, and the disk has an end. */
    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Nameless nameless = new Nameless();

    DeadLetters(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps an update that no model reads; returns its reference number. */
    long add(Update.Unreadable update) {
        return add(update, null, null, "Unreadable", update.error());
    }

    /** Keeps an update whose processing failed; the error's message is kept without the person's words. */
    long add(Update update, Throwable error) {
        var message = String.valueOf(error.getMessage());
        return update instanceof Update.Understood understood
                ? add(
                        update,
                        understood.chat().id(),
                        understood.sender().id(),
                        error.getClass().getName(),
                        without(words(understood), message))
                : add(update, null, null, error.getClass().getName(), message);
    }

    private long add(Update update, @Nullable Long chat, @Nullable Long person, String error, String message) {
        var number = jdbc.sql("""
                        INSERT INTO dead_letter (update_id, chat, person, at, error, message, raw)
                        VALUES (:update, :chat, :person, :at, :error, :message, :raw)
                        RETURNING id
                        """)
                .param("update", update.id())
                .param("chat", chat)
                .param("person", person)
                .param("raw", cut(nameless.of(update.raw()), MOST_RAW))
                .param("error", error)
                .param("message", cut(message, MOST_MESSAGE))
                .param("at", clock.millis())
                .query(Long.class)
                .single();
        jdbc.sql("""
                        DELETE FROM dead_letter
                         WHERE id <= ?
                        """).param(number - MOST).update();
        return number;
    }

    private static String cut(String text, int most) {
        var clean = text.replace('\0', ' ');
        return clean.length() <= most ? clean : clean.substring(0, most);
    }

    private static String without(Stream<String> words, String message) {
        return words.flatMap(text -> Arrays.stream(text.split("\\s+")))
                .filter(word -> word.length() > 1)
                .distinct()
                .reduce(message, (kept, word) -> kept.replace(word, "…"));
    }

    private static Stream<String> words(Update.Understood update) {
        var name = update.sender().name();
        return switch (update.incoming()) {
            case Incoming.Text(var words) -> Stream.of(words.text(), name);
            case Incoming.Edited(var words) -> Stream.of(words.text(), name);
            case Incoming.Command(var _, var rest) -> Stream.of(rest, name);
            case Incoming.Press press -> Stream.of(press.data(), name);
            case Incoming.Attachment file -> Stream.of(file.caption().text(), String.valueOf(file.name()), name);
            case Incoming.Spot(var latitude, var longitude) ->
                Stream.of(String.valueOf(latitude), String.valueOf(longitude), name);
            case Incoming.Other _, Incoming.Reachable _, Incoming.Migrated _ -> Stream.of(name);
        };
    }

    @Override
    public void prune(Instant now) {
        jdbc.sql("""
                        DELETE FROM dead_letter
                         WHERE at < ?
                        """).param(now.minus(KEPT).toEpochMilli()).update();
    }

    @Override
    public String name() {
        return "failed-messages";
    }

    @Override
    public List<String> what(long person) {
        return jdbc.sql("""
                        SELECT raw
                          FROM dead_letter
                         WHERE person = ?
                         ORDER BY id
                        """)
                .param(person)
                .query((result, _) -> result.getString(1))
                .list();
    }

    /** Deletes also unreadable updates that mention the person's id: whose they are is not known for certain. */
    @Override
    public void erase(long person) {
        jdbc.sql("""
                        DELETE FROM dead_letter
                         WHERE person = :person
                            OR (person IS NULL AND raw LIKE :mention)
                        """)
                .param("person", person)
                .param("mention", "%" + person + "%")
                .update();
    }
}
