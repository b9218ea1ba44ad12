package bot.accord.dialog;

import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
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

/** What a turn costs: a press that leads to a page, words that nobody asked for, and a text with values. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class MachineBenchmark {

    private static final Chat CHAT = new Chat(7, Chat.Kind.PRIVATE);
    private static final Visitor ALICE = new Visitor(7, "Alice", Draft.EN, ZoneOffset.UTC, Set.of());

    private final Script script = FormsTest.desk().script();
    private final Machine machine =
            new Machine(script, Capabilities.of(List.of(), List.of(new Shelf("shelf", "a", "b"))));
    private final Conversation home = turn(Conversation.fresh(7, 7, script), new Incoming.Command("menu", ""))
            .next();
    private final Text text = Draft.text("**{visitor.name}**: {n, plural, one {# day} other {# days}}");

    @Benchmark
    public Turn press() {
        return turn(home, new Incoming.Press("1", 12, "1:home.about"));
    }

    @Benchmark
    public Turn words() {
        return turn(home, new Incoming.Text(bot.accord.chat.Rich.plain("When is the next exchange?")));
    }

    @Benchmark
    public Object values() {
        return text.in(Draft.EN, Map.of("visitor.name", "Alice", "n", 5));
    }

    private Turn turn(Conversation conversation, Incoming incoming) {
        return machine.decide(conversation, new Input(ALICE, CHAT, 5L, incoming, Instant.EPOCH));
    }
}
