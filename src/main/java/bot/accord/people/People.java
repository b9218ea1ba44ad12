package bot.accord.people;

import bot.accord.chat.Chat;
import bot.accord.chat.Language;
import bot.accord.chat.Sender;
import bot.accord.dialog.Script;
import bot.accord.dialog.Visitor;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The persons whom the desk knows. Belongs to the loop's thread, and works inside its transaction. */
@Component
public final class People implements Traces {

    /** The most persons kept in memory; some 200 bytes each. */
    private static final int REMEMBERED = 50_000;

    private static final Set<String> OWNER = Set.of("owner");

    private final Persons persons;
    private final PeopleSettings settings;
    private final Cache<Long, Person> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .executor(Runnable::run)
            .build();

    public People(JdbcClient jdbc, PeopleSettings settings) {
        this.persons = new Persons(jdbc);
        this.settings = settings;
    }

    /**
     * Returns who did something; whoever is new is registered, with the language of their client if it is spoken here.
     * In a private chat it is a sign of life: they count as reachable. Elsewhere it says nothing about that.
     */
    public Visitor meet(Sender sender, Chat chat, Script script, Instant now) {
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var present = find(sender.id());
        var person = present == null ? stranger(sender, script, day) : present.seen(day);
        if (chat.isPrivate()) {
            person = person.reachable(true);
        }
        if (!person.equals(present)) {
            save(person);
        }
        return visitor(person, sender.name(), sender.genuine() ? roles(person.id()) : Set.of(), script);
    }

    /** Returns a person as one who is written to without having said anything; empty where they cannot be. */
    public Optional<Visitor> visitor(long id, Script script) {
        return Optional.ofNullable(find(id))
                .filter(Person::reachable)
                .map(person -> visitor(person, "", roles(id), script));
    }

    /** Returns the owners by the settings, whether they are known to the desk or not. */
    public Set<Long> owners() {
        return settings.owners();
    }

    /** Returns whether a person has any role now. */
    public boolean isStaff(long id) {
        return !roles(id).isEmpty();
    }

    private static Person stranger(Sender sender, Script script, LocalDate day) {
        var language = Optional.ofNullable(sender.tongue()).flatMap(script::language);
        return new Person(sender.id(), language.orElseGet(script::fallback), false, null, false, day, day);
    }

    private Visitor visitor(Person person, String name, Set<String> roles, Script script) {
        return new Visitor(
                person.id(),
                name,
                script.languages().contains(person.language()) ? person.language() : script.fallback(),
                Objects.requireNonNullElse(person.zone(), settings.zone()),
                roles);
    }

    private Set<String> roles(long person) {
        return settings.owners().contains(person) ? OWNER : Set.of();
    }

    /** Takes note that a person can be written to, or no longer; nothing happens if they are not known. */
    public void reachable(long id, boolean now) {
        var person = find(id);
        if (person != null && person.reachable() != now) {
            save(person.reachable(now));
        }
    }

    /** Whether a person is known and can be written to. */
    public boolean isReachable(long id) {
        var person = find(id);
        return person != null && person.reachable();
    }

    /** Returns the language in which a person is spoken to; empty where they are not known. */
    public Optional<Language> language(long id) {
        return Optional.ofNullable(find(id)).map(Person::language);
    }

    /** Whether a person said in which zone they read times; where not, they read them in the desk's own. */
    public boolean hasChosenZone(long id) {
        var person = find(id);
        return person != null && person.zone() != null;
    }

    /** The person chose a language. */
    void choose(long id, Language language) {
        var person = find(id);
        if (person != null) {
            save(person.speaking(language));
        }
    }

    /** The person chose a zone in which they read times. */
    void choose(long id, ZoneId zone) {
        var person = find(id);
        if (person != null) {
            save(person.in(zone));
        }
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public List<String> what(long person) {
        return persons.find(person).map(People::lines).orElse(List.of());
    }

    private static List<String> lines(Person person) {
        return List.of(
                "id: " + person.id(),
                "language: " + person.language() + (person.chosen() ? "" : " (of your Telegram client)"),
                "zone: " + (person.zone() == null ? "-" : person.zone()),
                "first message: " + person.firstSeen(),
                "latest message: " + person.lastSeen());
    }

    @Override
    public void erase(long person) {
        persons.delete(person);
        known.invalidate(person);
        forgetOnRollback(person);
    }

    @Nullable Person find(long id) {
        var person = known.getIfPresent(id);
        if (person == null) {
            person = persons.find(id).orElse(null);
            if (person != null) {
                known.put(id, person);
            }
        }
        return person;
    }

    private void save(Person person) {
        persons.save(person);
        known.put(person.id(), person);
        forgetOnRollback(person.id());
    }

    /** Memory must not know what the table was made to forget. */
    private void forgetOnRollback(long id) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        known.invalidate(id);
                    }
                }
            });
        }
    }
}
