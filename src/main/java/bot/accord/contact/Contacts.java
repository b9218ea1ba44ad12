package bot.accord.contact;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.contact.Contact.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contacts that staff made. A desk has some hundreds of them, so that all are read where one is looked for. */
@Repository
class Contacts {

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new contact and returns it with its id. */
    Contact add(Contact contact, Instant now) {
        var id = jdbc.sql("""
                        INSERT INTO contact (language, organisation, organisation_name, languages, topics, phone, email,
                                             web, released, keeper, retired, created, changed)
                        VALUES (:language, :organisation, :organisationName, :languages, :topics, :phone, :email,
                                :web, :released, :keeper, :retired, :now, :now)
                        RETURNING id
                        """)
                .params(columns(contact))
                .param("now", now.toEpochMilli())
                .query(Long.class)
                .single();
        addWords(id, contact);
        return contact.kept(String.valueOf(id));
    }

    /** Keeps what a contact has become. */
    void save(Contact contact, Instant now) {
        var id = Long.parseLong(contact.id());
        jdbc.sql("""
                        UPDATE contact
                           SET language = :language, organisation = :organisation,
                               organisation_name = :organisationName, languages = :languages, topics = :topics,
                               phone = :phone, email = :email, web = :web, released = :released, keeper = :keeper,
                               retired = :retired, changed = :now
                         WHERE id = :id
                        """)
                .params(columns(contact))
                .param("now", now.toEpochMilli())
                .param("id", id)
                .update();
        jdbc.sql("""
                        DELETE FROM contact_words
                         WHERE contact = ?
                        """).param(id).update();
        addWords(id, contact);
    }

    private static Map<String, Object> columns(Contact contact) {
        var columns = new HashMap<String, Object>();
        columns.put("language", contact.language().code());
        columns.put("organisation", contact.organisation().id());
        columns.put("organisationName", contact.organisation().name());
        columns.put("languages", spelt(contact.languages()));
        columns.put("topics", spelt(contact.topics()));
        columns.put("phone", contact.details().phone());
        columns.put("email", contact.details().email());
        columns.put("web", contact.details().web());
        columns.put("released", contact.release().key());
        columns.put("keeper", contact.keeper());
        columns.put("retired", contact.retired() ? 1 : 0);
        return columns;
    }

    private void addWords(long id, Contact contact) {
        contact.words()
                .forEach((language, words) -> jdbc.sql("""
                        INSERT INTO contact_words (contact, language, name, role, note)
                        VALUES (:contact, :language, :name, :role, :note)
                        """)
                        .param("contact", id)
                        .param("language", language.code())
                        .param("name", words.name())
                        .param("role", words.role())
                        .param("note", words.note().text())
                        .update());
    }

    /** Returns all, retired ones too, in the order in which they were made. */
    List<Contact> all() {
        return joined(jdbc.sql("""
                        SELECT id, contact.language AS author, organisation, organisation_name, languages, topics,
                               phone, email, web, released, keeper, retired,
                               contact_words.language AS language, name, role, note
                          FROM contact
                          JOIN contact_words ON contact_words.contact = contact.id
                         ORDER BY id
                        """).query(Contacts::part).list());
    }

    /** Finds one, a retired one too. */
    Optional<Contact> find(long id) {
        return joined(jdbc.sql("""
                        SELECT id, contact.language AS author, organisation, organisation_name, languages, topics,
                               phone, email, web, released, keeper, retired,
                               contact_words.language AS language, name, role, note
                          FROM contact
                          JOIN contact_words ON contact_words.contact = contact.id
                         WHERE id = ?
                        """).param(id).query(Contacts::part).list()).stream()
                .findFirst();
    }

    /** Returns the ids of those whose requests a person answers. */
    List<Long> of(long keeper) {
        return jdbc.sql("""
                        SELECT id
                          FROM contact
                         WHERE keeper = ?
                         ORDER BY id
                        """).param(keeper).query((row, _) -> row.getLong(1)).list();
    }

    /** Nobody in particular answers the requests that this person answered. */
    void forget(long keeper) {
        jdbc.sql("""
                        UPDATE contact
                           SET keeper = 0
                         WHERE keeper = ?
                        """).param(keeper).update();
    }

    /** Each row has the words of one language. */
    private static List<Contact> joined(List<Contact> parts) {
        var contacts = new LinkedHashMap<String, Contact>();
        parts.forEach(part -> contacts.merge(part.id(), part, Contact::joined));
        return List.copyOf(contacts.values());
    }

    private static Contact part(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getString("id"),
                new Language(row.getString("author")),
                Map.of(new Language(row.getString("language")), words(row)),
                new Organisation(row.getString("organisation"), row.getString("organisation_name")),
                ids(row.getString("languages")).stream().map(Language::new).toList(),
                ids(row.getString("topics")),
                new Details(row.getString("phone"), row.getString("email"), row.getString("web")),
                Release.valueOf(row.getString("released").toUpperCase(Locale.ROOT)),
                row.getLong("keeper"),
                row.getInt("retired") != 0);
    }

    private static Words words(ResultSet row) throws SQLException {
        return new Words(row.getString("name"), row.getString("role"), Rich.plain(row.getString("note")));
    }

    private static String spelt(Collection<?> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<String> ids(String spelt) {
        return spelt.isEmpty() ? List.of() : Arrays.asList(spelt.split(" "));
    }
}
