package bot.accord.bench;

import bot.accord.chat.Button;
import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Input;
import bot.accord.dialog.Machine;
import bot.accord.dialog.Text;
import bot.accord.dialog.Turn;
import bot.accord.dialog.Visitor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one decision of the pure core costs, without database, network or queue. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MachineBenchmark {

    private static final long PERSON = 4_711;
    private static final Instant NOW = Instant.parse("2027-03-12T09:00:00Z");

    private final Visitor visitor = new Visitor(PERSON, "Alice <b>", SmallDesk.ENGLISH, ZoneOffset.UTC, Set.of());
    private final Machine machine = new Machine(SmallDesk.script(), Capabilities.NONE);
    private final Text text = SmallDesk.text(
            "You have {count, plural, one {# place} other {# places}} until {when, date, long}, **{visitor.name}**.");
    private final Map<String, Object> values = Map.of("count", 3, "when", NOW, "visitor.name", "Alice <b>");

    private final Turn home =
            decide(Conversation.fresh(PERSON, PERSON, SmallDesk.script()), new Incoming.Command("menu", ""));
    private final Incoming press = press(home, 0);
    private final Turn form = decide(home.next(), press(home, 1));

    /** A press that leads from a page to another. */
    @Benchmark
    public Turn page() {
        return decide(home.next(), press);
    }

    /** A command that shows a page anew. */
    @Benchmark
    public Turn command() {
        return decide(home.next(), new Incoming.Command("menu", ""));
    }

    /** Words typed into the first field of a form. */
    @Benchmark
    public Turn answer() {
        return decide(form.next(), new Incoming.Text(Rich.plain("The exchange of young researchers")));
    }

    /** A text with a plural, a date and a name. */
    @Benchmark
    public Rich fill() {
        return text.in(SmallDesk.ENGLISH, values);
    }

    private Turn decide(Conversation conversation, Incoming incoming) {
        var chat = new Chat(PERSON, Chat.Kind.PRIVATE);
        return machine.decide(conversation, new Input(visitor, chat, 17L, incoming, NOW));
    }

    private static Incoming press(Turn turn, int row) {
        for (var outgoing : turn.out()) {
            if (keyboard(outgoing).get(row).getFirst() instanceof Button.Callback callback) {
                return new Incoming.Press("1", 18, callback.data());
            }
        }
        throw new IllegalStateException("no button in row " + row + " of " + turn);
    }

    private static List<List<Button>> keyboard(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say say -> say.keyboard().rows();
            case Outgoing.Edit edit -> edit.keyboard().rows();
            default -> Keyboard.NONE.rows();
        };
    }
}
