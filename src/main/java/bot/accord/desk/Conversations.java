package bot.accord.desk;

import bot.accord.dialog.Conversation;
import bot.accord.dialog.Script;
import bot.accord.people.Traces;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/**
 * The conversations, a cache in front of their table. The cache holds what was committed; what an iteration changed is
 * kept apart until then, and written once however often it changed. Belongs to the loop's thread.
 */
final class Conversations implements Traces {

    private static final Logger log = LoggerFactory.getLogger(Conversations.class);

    /** The most conversations kept in memory; about a kibibyte each. */
    private static final int REMEMBERED = 20_000;

    private record Key(long chat, long person) {}

    private final JdbcTemplate template;
    private final JdbcClient client;
    private final InstantSource clock;
    private final ConversationJson json = new ConversationJson();
    private final Cache<Key, Conversation> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .executor(Runnable::run)
            .build();
    private final Map<Key, Conversation> changed = new LinkedHashMap<>();
    private final Set<Long> erased = new HashSet<>();
    private boolean moved;
    private int erasures;

    Conversations(JdbcTemplate template, InstantSource clock) {
        this.template = template;
        this.client = JdbcClient.create(template);
        this.clock = clock;
    }

    /** Returns a person's conversation in a chat, a fresh one if they have none. */
    Conversation find(long chat, long person, Script script) {
        var key = new Key(chat, person);
        var conversation = changed.get(key);
        if (conversation == null) {
            conversation = erased.contains(person) || moved ? null : known.getIfPresent(key);
        }
        if (conversation == null) {
            conversation = stored(key);
        }
        return conversation == null ? Conversation.fresh(chat, person, script) : conversation;
    }

    private @Nullable Conversation stored(Key key) {
        return client.sql("""
                        SELECT body
                          FROM conversation
                         WHERE chat = ? AND person = ?
                        """)
                .param(key.chat())
                .param(key.person())
                .query(String.class)
                .optional()
                .map(body -> read(body, key))
                .orElse(null);
    }

    /** A conversation that cannot be read begins anew, rather than barring its person for ever. */
    private @Nullable Conversation read(String body, Key key) {
        try {
            return json.read(body, key.chat());
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            log.atWarn()
                    .addKeyValue("chat", key.chat())
                    .addKeyValue("person", key.person())
                    .addKeyValue("error", unreadable.getClass().getSimpleName())
                    .log("conversation could not be read and begins anew");
            return null;
        }
    }

    void store(Conversation conversation) {
        changed.put(new Key(conversation.chat(), conversation.person()), conversation);
    }

    /** Writes what was changed, inside the transaction. */
    void flush() {
        if (changed.isEmpty()) {
            return;
        }
        var now = clock.millis();
        template.batchUpdate("""
                INSERT INTO conversation (chat, person, body, touched)
                VALUES (?, ?, ?, ?)
                    ON CONFLICT (chat, person) DO UPDATE
                   SET body = excluded.body, touched = excluded.touched
                """, changed.values(), changed.size(), (statement, conversation) -> {
            statement.setLong(1, conversation.chat());
            statement.setLong(2, conversation.person());
            statement.setString(3, json.write(conversation));
            statement.setLong(4, now);
        });
    }

    /** Whether this iteration deleted somebody's data. */
    boolean hasErased() {
        return !erased.isEmpty();
    }

    /** Returns how often anybody's data were deleted so far: a turn that raises it leaves nothing to keep. */
    int erasures() {
        return erasures;
    }

    void committed() {
        if (moved || !erased.isEmpty()) {
            known.asMap().keySet().removeIf(key -> moved || erased.contains(key.person()));
        }
        known.putAll(changed);
        forgetIteration();
    }

    /** @param doubtful whether it might have been committed all the same: then the table knows better than memory */
    void rolledBack(boolean doubtful) {
        if (doubtful) {
            known.invalidateAll();
        }
        forgetIteration();
    }

    private void forgetIteration() {
        changed.clear();
        erased.clear();
        moved = false;
    }

    /** Moves all conversations of a group to its new id; where there is one already, that one stays. */
    void move(long from, long to) {
        flush();
        changed.clear();
        moved = true;
        client.sql("""
                        UPDATE conversation
                           SET chat = :to
                         WHERE chat = :from
                           AND person NOT IN (SELECT person
                                                FROM conversation
                                               WHERE chat = :to)
                        """).param("from", from).param("to", to).update();
        client.sql("""
                        DELETE FROM conversation
                         WHERE chat = :from
                        """).param("from", from).update();
    }

    @Override
    public String name() {
        return "conversations";
    }

    @Override
    public List<String> what(long person) {
        flush();
        return client.sql("""
                        SELECT body
                          FROM conversation
                         WHERE person = ?
                         ORDER BY chat
                        """)
                .param(person)
                .query((result, _) -> result.getString(1))
                .list();
    }

    /** Deletes a person's conversations; what this turn leads to is not kept either. */
    @Override
    public void erase(long person) {
        changed.keySet().removeIf(key -> key.person() == person);
        erased.add(person);
        erasures++;
        client.sql("""
                        DELETE FROM conversation
                         WHERE person = ?
                        """).param(person).update();
    }
}
