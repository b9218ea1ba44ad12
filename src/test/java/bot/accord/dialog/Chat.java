package bot.accord.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import bot.accord.chat.Button;
import bot.accord.chat.Chat.Kind;
import bot.accord.chat.Incoming;
import bot.accord.chat.Incoming.Attachment;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One person's chat with the machine: types, presses, and looks at what comes. It numbers the messages as Telegram would
 * and checks at every turn what must always hold: one answer to each press, limits, a screen number that goes with what
 * was shown.
 */
final class Chat {

    /** A message of ours as it stands in the chat. */
    record Message(long id, Rich text, Keyboard keyboard) {

        List<Button.Callback> buttons() {
            return keyboard.rows().stream()
                    .flatMap(List::stream)
                    .filter(Button.Callback.class::isInstance)
                    .map(Button.Callback.class::cast)
                    .toList();
        }

        Optional<Button.Callback> button(String name) {
            return buttons().stream()
                    .filter(button -> CallbackData.parse(button.data())
                            .orElseThrow()
                            .called()
                            .equals(name))
                    .findFirst();
        }
    }

    private final bot.accord.chat.Chat chat;
    private Script script;
    private Capabilities capabilities;
    private Machine machine;
    private Visitor visitor;
    private Conversation conversation;
    private Instant now = Instant.parse("2026-03-02T07:00:00Z");
    private long next = 100;
    private final List<Message> messages = new ArrayList<>();
    private final List<Message> shown = new ArrayList<>();
    private List<Outgoing> out = List.of();

    Chat(Draft desk) {
        this(desk.script(), Capabilities.NONE);
    }

    Chat(Script script, Capabilities capabilities) {
        this(script, capabilities, new bot.accord.chat.Chat(7, Kind.PRIVATE), 7);
    }

    Chat(Script script, Capabilities capabilities, bot.accord.chat.Chat chat, long person) {
        this.script = script;
        this.capabilities = capabilities;
        this.machine = new Machine(script, capabilities);
        this.chat = chat;
        this.visitor = new Visitor(person, "Alice", Draft.EN, ZoneId.of("Europe/Minsk"), Set.of());
        this.conversation = Conversation.fresh(chat.id(), person, script);
    }

    Chat with(String... roles) {
        visitor = new Visitor(visitor.id(), visitor.name(), visitor.language(), visitor.zone(), Set.of(roles));
        return this;
    }

    Chat named(String name) {
        visitor = new Visitor(visitor.id(), name, visitor.language(), visitor.zone(), visitor.roles());
        return this;
    }

    Chat speaking(Language language) {
        visitor = visitor.speaking(language);
        return this;
    }

    Chat after(Duration pause) {
        now = now.plus(pause);
        return this;
    }

    /** From here on other content answers. */
    Chat reading(Script other) {
        script = other;
        machine = new Machine(script, capabilities);
        return this;
    }

    Chat says(String words) {
        if (words.startsWith("/")) {
            var gap = words.indexOf(' ');
            return does(
                    gap < 0
                            ? new Incoming.Command(words.substring(1), "")
                            : new Incoming.Command(words.substring(1, gap), words.substring(gap + 1)));
        }
        return does(new Incoming.Text(Rich.plain(words)));
    }

    Chat sends(String file) {
        return does(new Attachment(Attachment.Kind.DOCUMENT, file, file, "application/pdf", 10, Rich.EMPTY, null));
    }

    Chat sendsSticker() {
        return does(new Incoming.Other("sticker"));
    }

    Chat sendsPlace(double latitude, double longitude) {
        return does(new Incoming.Spot(latitude, longitude));
    }

    /** Presses a button of the last screen shown, by the name of what it does. */
    Chat presses(String name) {
        return presses(last(), name);
    }

    /** Presses a button of the n-th screen that was ever shown, 1 for the first; what it showed then, where it is now. */
    Chat pressesOld(int number, String name) {
        return presses(shown.get(number - 1), name);
    }

    Chat presses(Message message, String name) {
        var button = message.button(name);
        if (button.isEmpty()) {
            return fail("no button " + name + " under: " + message);
        }
        return pressesData(message.id(), button.get().data());
    }

    Chat pressesData(long message, String data) {
        return does(new Incoming.Press("callback", message, data));
    }

    Chat does(Incoming incoming) {
        var message = incoming instanceof Incoming.Press ? null : (Long) next++;
        return take(machine.decide(conversation, new Input(visitor, chat, message, incoming, now)), incoming);
    }

    private Chat take(Turn turn, Incoming incoming) {
        Invariants.check(script, conversation, turn, incoming);
        conversation = turn.next();
        out = turn.out();
        for (var outgoing : out) {
            switch (outgoing) {
                case Outgoing.Say say -> put(new Message(next++, say.text(), say.keyboard()));
                case Outgoing.Edit edit -> put(new Message(edit.message(), edit.text(), edit.keyboard()));
                case Outgoing.Toast _, Outgoing.Document _, Outgoing.Venue _, Outgoing.Contact _ -> {}
            }
        }
        return this;
    }

    private void put(Message message) {
        messages.removeIf(other -> other.id() == message.id());
        messages.add(message);
        if (!message.keyboard().isEmpty()) {
            shown.add(message);
        }
    }

    /** The desk tells the person of an item, and they did nothing; where it has nothing to tell, nothing comes. */
    Chat isTold(String page, String item, Outgoing... also) {
        out = machine.notice(visitor, new Notice(visitor.id(), page, item, List.of(also)), now);
        Invariants.checkUnasked(out);
        for (var outgoing : out) {
            if (outgoing instanceof Outgoing.Say say) {
                put(new Message(next++, say.text(), say.keyboard()));
            }
        }
        return this;
    }

    Chat hears(String words) {
        assertThat(messages.getLast().text().text()).contains(words);
        return this;
    }

    Chat hearsNot(String words) {
        assertThat(messages.getLast().text().text()).doesNotContain(words);
        return this;
    }

    Chat toasted(String words) {
        assertThat(toast()).isEqualTo(words);
        return this;
    }

    /** The last screen came in place of the message pressed. */
    Chat inPlace() {
        assertThat(out.getLast()).isInstanceOf(Outgoing.Edit.class);
        return this;
    }

    /** The last screen came as a new message. */
    Chat afresh() {
        assertThat(out.getLast()).isInstanceOf(Outgoing.Say.class);
        return this;
    }

    Chat answers(String... articles) {
        assertThat(Finding.of(conversation.place())).isEqualTo(new Finding(true, List.of(articles)));
        return standsIn("answer");
    }

    Chat asksWhether(String... articles) {
        assertThat(Finding.of(conversation.place())).isEqualTo(new Finding(false, List.of(articles)));
        return standsIn("answer").hears("perhaps");
    }

    Chat standsIn(String state) {
        assertThat(conversation.filling() == null || conversation.filling().left())
                .as("outside forms: " + conversation.filling())
                .isTrue();
        assertThat(conversation.place().state()).isEqualTo(state);
        return this;
    }

    Chat isAsked(String field) {
        assertThat(conversation.filling()).isNotNull();
        assertThat(conversation.filling().left()).isFalse();
        assertThat(conversation.filling().field()).isEqualTo(field);
        return this;
    }

    Chat reviews() {
        assertThat(conversation.filling()).isNotNull();
        assertThat(conversation.filling().field()).isNull();
        return this;
    }

    Chat isOffered(String... names) {
        for (var name : names) {
            assertThat(last().button(name)).as(name).isPresent();
        }
        return this;
    }

    Chat isNotOffered(String... names) {
        for (var name : names) {
            assertThat(last().button(name)).as(name).isEmpty();
        }
        return this;
    }

    String toast() {
        return out.stream()
                .filter(Outgoing.Toast.class::isInstance)
                .map(outgoing -> ((Outgoing.Toast) outgoing).text())
                .findFirst()
                .orElse("(none)");
    }

    /** Returns the last message with buttons, as it stands now. */
    Message last() {
        return shown.getLast();
    }

    /** Returns every screen that was ever shown, as it was then. */
    List<Message> shown() {
        return shown;
    }

    List<Outgoing> out() {
        return out;
    }

    Conversation conversation() {
        return conversation;
    }

    Visitor visitor() {
        return visitor;
    }
}
