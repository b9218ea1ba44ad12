package bot.accord.desk;

import bot.accord.chat.Incoming;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Update;
import bot.accord.delivery.Delivery;
import bot.accord.delivery.Lane;
import bot.accord.dialog.Input;
import bot.accord.dialog.Phrase;
import bot.accord.dialog.Script;
import bot.accord.people.People;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one update leads to. Works inside the loop's transaction. */
final class Turns {

    private static final Logger log = LoggerFactory.getLogger(Turns.class);
    private static final int MOST_VERDICTS = 10_000;

    private final Supplier<Script> script;
    private final Decider decider;
    private final People people;
    private final Conversations conversations;
    private final Delivery delivery;
    private final Notices notices;
    private final DeadLetters deadLetters;
    private final InstantSource clock;
    private final Flood flood;
    private final Map<Long, Flood.Verdict> verdicts = new HashMap<>();

    Turns(
            Supplier<Script> script,
            Decider decider,
            People people,
            Conversations conversations,
            Delivery delivery,
            Notices notices,
            DeadLetters deadLetters,
            InstantSource clock,
            Flood flood) {
        this.script = script;
        this.decider = decider;
        this.people = people;
        this.conversations = conversations;
        this.delivery = delivery;
        this.notices = notices;
        this.deadLetters = deadLetters;
        this.clock = clock;
        this.flood = flood;
    }

    void take(Update update) {
        switch (update) {
            case Update.Understood understood -> take(understood);
            case Update.Unreadable unreadable -> {
                var number = deadLetters.add(unreadable);
                log.atWarn()
                        .addKeyValue("update", update.id())
                        .addKeyValue("number", number)
                        .log("update could not be read and was set aside");
            }
            case Update.Ignored _ -> {}
        }
    }

    private void take(Update.Understood update) {
        var chat = update.chat().id();
        switch (update.incoming()) {
            case Incoming.Reachable(var now) when now -> admit(update);
            case Incoming.Reachable _ -> delivery.gone(chat);
            case Incoming.Migrated(var to) -> delivery.moved(chat, to);
            case Incoming.Edited _ when !update.chat().isPrivate() -> {}
            default -> answer(update);
        }
    }

    /** Whoever takes the bot into a group may not have opened a chat of their own with it. */
    private void admit(Update.Understood update) {
        if (update.chat().isPrivate()) {
            people.reachable(update.sender().id(), true);
        }
    }

    private void answer(Update.Understood update) {
        switch (verdict(update)) {
            case READ -> converse(update);
            case NOTICE -> {
                say(update, Phrase.TOO_FAST, Map.of());
                endPress(update);
            }
            case SILENCE -> endPress(update);
        }
    }

    /** The same update gets the same verdict, also when its transaction has to be made again. */
    private Flood.Verdict verdict(Update.Understood update) {
        if (verdicts.size() > MOST_VERDICTS) {
            verdicts.clear();
        }
        return verdicts.computeIfAbsent(
                update.id(), _ -> flood.judge(update.sender().id(), update.at()));
    }

    /** Everything is committed, so that no update of it comes again. */
    void committed() {
        verdicts.clear();
    }

    private void converse(Update.Understood update) {
        var present = script.get();
        var now = clock.instant();
        var visitor = people.meet(update.sender(), update.chat(), present, now);
        var conversation = conversations.find(update.chat().id(), visitor.id(), present);
        var input = new Input(visitor, update.chat(), message(update), update.incoming(), now);
        var erasures = conversations.erasures();
        var turn = decider.decide(present, conversation, input);
        turn.out().forEach(outgoing -> delivery.put(Lane.PERSON, outgoing));
        notices.send(Lane.PERSON, present, turn.notices(), now);
        if (conversations.erasures() == erasures && !turn.next().equals(conversation)) {
            conversations.store(turn.next());
        }
    }

    private static @Nullable Long message(Update.Understood update) {
        return update.incoming() instanceof Incoming.Press || update.message() == 0 ? null : update.message();
    }

    /** Tells the person that their update failed, under the number by which the failure is found again. */
    void apologise(Update update, long number) {
        if (update instanceof Update.Understood understood) {
            endPress(understood);
            say(understood, Phrase.APOLOGY, Map.of("number", number));
        }
    }

    private void say(Update.Understood update, Phrase phrase, Map<String, ?> values) {
        var text = script.get().phrase(phrase).in(language(update), values);
        delivery.put(Lane.PERSON, Outgoing.Say.of(update.chat().id(), text, Keyboard.NONE));
    }

    private Language language(Update.Understood update) {
        return people.meet(update.sender(), update.chat(), script.get(), clock.instant())
                .language();
    }

    private void endPress(Update.Understood update) {
        if (update.incoming() instanceof Incoming.Press press) {
            delivery.put(Lane.PERSON, new Outgoing.Toast(update.chat().id(), press.callback(), "", false));
        }
    }
}
