package bot.accord.knowledge;

import bot.accord.dialog.Knowledge;
import bot.accord.people.Traces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The questions that found no answer, for those who write the content. A question is kept once a person, however often they
 * ask it; questions that differ in case, punctuation and gaps alone are one.
 */
@Repository
class Unanswered implements Traces {

    private static final Duration KEPT = Duration.ofDays(180);

    /** How many a person can leave; older ones make room, those not passed on first. */
    private static final int MOST_EACH = 100;

    /** How many letters tell a question from others: as many as a message has; more come of signs that unfold to words. */
    private static final int TELLING = 4_096;

    private static final Pattern IGNORED = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final JdbcClient jdbc;

    Unanswered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A question, whoever asked it.
     *
     * @param id stays while the question is kept
     * @param words as the last of them typed it
     * @param after what they had asked just before, from which the words may go on; empty for nothing
     * @param language code of the language that it was read in
     * @param candidates ids of the articles that came nearest to one of them
     * @param persons how many have asked it, 1 or more
     * @param passed how many of them asked to pass it on
     * @param at when it was asked last
     */
    record Question(
            long id,
            String words,
            String after,
            String language,
            List<String> candidates,
            int persons,
            int passed,
            Instant at) {}

    /** Keeps a question; one that is kept already is only made newer. */
    void add(Knowledge.Miss miss, boolean passed) {
        jdbc.sql("""
                        INSERT INTO unanswered (person, question, words, context, language, candidates, passed, at)
                        VALUES (:person, :question, :words, :context, :language, :candidates, :passed, :at)
                            ON CONFLICT (person, question) DO UPDATE
                           SET at = excluded.at, passed = max(unanswered.passed, excluded.passed)
                        """)
                .param("person", miss.person())
                .param("question", key(miss.words()))
                .param("words", miss.words())
                .param("context", miss.after())
                .param("language", miss.language().code())
                .param("candidates", String.join(" ", miss.candidates()))
                .param("passed", passed ? 1 : 0)
                .param("at", miss.at().toEpochMilli())
                .update();
        makeRoom(miss.person());
    }

    /** Returns what two spellings of one question have in common. */
    private static String key(String words) {
        var folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var bare = IGNORED.matcher(folded).replaceAll("");
        var whole = bare.isEmpty() ? words.strip() : bare;
        return whole.substring(0, Math.min(TELLING, whole.length()));
    }

    private void makeRoom(long person) {
        jdbc.sql("""
                        DELETE FROM unanswered
                         WHERE id IN (SELECT id
                                        FROM unanswered
                                       WHERE person = :person
                                       ORDER BY passed DESC, at DESC, id DESC
                                       LIMIT 1000 OFFSET :most)
                        """).param("person", person).param("most", MOST_EACH).update();
    }

    @Override
    public void prune(Instant now) {
        jdbc.sql("""
                        DELETE FROM unanswered
                         WHERE at < ?
                        """).param(now.minus(KEPT).toEpochMilli()).update();
    }

    /** Returns the questions from {@code from} on: first those that somebody asked to pass on, then the newest. */
    List<Question> list(int from, int count) {
        return jdbc.sql("""
                        SELECT same.id, last.words, last.context, last.language, same.candidates, same.persons, same.passed, same.at
                          FROM (SELECT min(id) AS id, max(id) AS last, count(*) AS persons,
                                       sum(passed) AS passed, max(at) AS at, max(candidates) AS candidates
                                  FROM unanswered
                                 GROUP BY question) AS same
                          JOIN unanswered AS last ON last.id = same.last
                         ORDER BY same.passed > 0 DESC, same.at DESC, same.id
                         LIMIT :count OFFSET :from
                        """)
                .param("count", count)
                .param("from", from)
                .query(Unanswered::question)
                .list();
    }

    int size() {
        return jdbc.sql("""
                        SELECT count(DISTINCT question)
                          FROM unanswered
                        """).query(Integer.class).single();
    }

    Optional<Question> find(long id) {
        return jdbc.sql("""
                        SELECT same.id, last.words, last.context, last.language, same.candidates, same.persons, same.passed, same.at
                          FROM (SELECT min(id) AS id, max(id) AS last, count(*) AS persons,
                                       sum(passed) AS passed, max(at) AS at, max(candidates) AS candidates
                                  FROM unanswered
                                 WHERE question = (SELECT question FROM unanswered WHERE id = ?)) AS same
                          JOIN unanswered AS last ON last.id = same.last
                        """).param(id).query(Unanswered::question).optional();
    }

    /** Forgets a question, whoever asked it. */
    void settle(long id) {
        jdbc.sql("""
                        DELETE FROM unanswered
                         WHERE question = (SELECT question FROM unanswered WHERE id = ?)
                        """).param(id).update();
    }

    @Override
    public String name() {
        return "unanswered-questions";
    }

    @Override
    public List<String> what(long person) {
        return jdbc.sql("""
                        SELECT words
                          FROM unanswered
                         WHERE person = ?
                         ORDER BY id
                        """)
                .param(person)
                .query((result, _) -> result.getString(1))
                .list();
    }

    @Override
    public void erase(long person) {
        jdbc.sql("""
                        DELETE FROM unanswered
                         WHERE person = ?
                        """).param(person).update();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        var candidates = row.getString(5);
        return new Question(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                candidates.isEmpty() ? List.of() : Arrays.asList(candidates.split(" ")),
                row.getInt(6),
                row.getInt(7),
                Instant.ofEpochMilli(row.getLong(8)));
    }
}
