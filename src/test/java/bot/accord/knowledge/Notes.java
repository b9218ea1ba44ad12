package bot.accord.knowledge;

import bot.accord.chat.Chat;
import bot.accord.chat.Language;
import bot.accord.dialog.Action;
import bot.accord.dialog.Answer;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Request;
import bot.accord.dialog.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The unanswered questions in a database of their own, and the clock that they are asked by. */
final class Notes implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final SingleConnectionDataSource source;
    final Unanswered unanswered;
    private Instant now = NOW;

    Notes(Path folder) {
        var url = "jdbc:sqlite:" + folder.resolve("notes.db");
        Flyway.configure().dataSource(url, null, null).load().migrate();
        source = new SingleConnectionDataSource(url, true);
        unanswered = new Unanswered(JdbcClient.create(source));
    }

    Instant now() {
        return now;
    }

    Notes later(Duration time) {
        now = now.plus(time);
        return this;
    }

    Notes asks(long person, String words, String... candidates) {
        unanswered.add(miss(person, words, candidates), false);
        return later(Duration.ofSeconds(1));
    }

    Notes passesOn(long person, String words) {
        unanswered.add(miss(person, words), true);
        return later(Duration.ofSeconds(1));
    }

    Notes asksAfter(long person, String before, String words) {
        unanswered.add(new Knowledge.Miss(person, words, before, new Language("en"), List.of(), now), false);
        return later(Duration.ofSeconds(1));
    }

    Knowledge.Miss miss(long person, String words, String... candidates) {
        return new Knowledge.Miss(person, words, "", new Language("en"), List.of(candidates), now);
    }

    List<Unanswered.Question> all() {
        return unanswered.list(0, 1_000);
    }

    List<String> words() {
        return all().stream().map(Unanswered.Question::words).toList();
    }

    /** Returns the only question. */
    Unanswered.Question only() {
        return all().getFirst();
    }

    Action.Result passOn(Map<String, String> arguments, Map<String, Answer> answers) {
        return new PassOn(unanswered).perform(request(arguments, answers));
    }

    Action.Result settle(Map<String, String> arguments, String... roles) {
        return new Settle(unanswered).perform(request(arguments, Map.of(), roles));
    }

    Request request(Map<String, String> arguments, Map<String, Answer> answers, String... roles) {
        var visitor = new Visitor(5, "Anna", new Language("en"), ZoneOffset.UTC, Set.of(roles));
        return new Request(visitor, new Chat(5, Chat.Kind.PRIVATE), arguments, answers, Directory.NONE, now);
    }

    @Override
    public void close() {
        source.destroy();
    }
}
