package bot.accord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Measures the started jar under load: a closed loop for its throughput, an open loop for its waiting times. It stops by
 * itself, leaves neither process nor file behind but a recording that was asked for, and speaks to loopback only.
 */
final class Load {

    /** The settings that lift the desk's pace: Telegram's limits are not what is measured. */
    private static final Map<String, String> UNPACED = Map.of(
            "ACCORD_DELIVERY_MESSAGES_PER_SECOND", "1000000",
            "ACCORD_DELIVERY_CHAT_BURST", "1000000",
            "ACCORD_DELIVERY_GROUP_MESSAGES_PER_MINUTE", "1000000",
            "ACCORD_FLOOD_INPUTS", "1000000");

    /** As the README has the desk run. */
    private static final List<String> JVM = List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx128m", "-Xss512k");

    private static final String WARM_UP = "warm-up";
    private static final Path RECORDING = Path.of("target", "bench", "load.jfr");
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration SETTLE = Duration.ofSeconds(10);

    private final Options options;
    private final List<Part> parts = new ArrayList<>();

    private Load(Options options) {
        this.options = options;
    }

    /** Runs one load and prints its table; returns whether no answer was missed or doubled. */
    static boolean run(List<String> arguments) throws IOException {
        return new Load(Options.of(arguments)).run();
    }

    private boolean run() throws IOException {
        var machine = Usage.machine();
        var folder = Files.createTempDirectory("accord-bench");
        var crowd = new Crowd(options.people(), options.seed());
        try (var rig = crowd.rig();
                var bot = Bot.start(launch(folder, rig))) {
            var report = measure(crowd, bot);
            System.out.println("\n" + machine + "\nbot run with " + String.join(" ", jvm()) + "\n" + report);
            if (!isFaultless()) {
                System.out.println("the bot's log ends with\n" + tail(bot.log()));
            }
            if (options.profile()) {
                System.out.println(RECORDING.toAbsolutePath() + "\n" + Hottest.of(RECORDING));
            }
        } finally {
            delete(folder);
        }
        return isFaultless();
    }

    private boolean isFaultless() {
        return parts.stream().allMatch(part -> part.tally().faults() == 0);
    }

    private Launch launch(Path folder, RigServer rig) throws IOException {
        var launch = Launch.of(folder, rig)
                .with(options.jar())
                .with(UNPACED)
                .with(options.environment())
                .option(jvm().toArray(String[]::new));
        if (!options.profile()) {
            return launch;
        }
        Files.createDirectories(RECORDING.toAbsolutePath().getParent());
        return launch.option("-XX:StartFlightRecording=settings=profile");
    }

    private List<String> jvm() {
        return options.jvm().isEmpty() ? JVM : options.jvm();
    }

    private String measure(Crowd crowd, Bot bot) {
        await("the first getUpdates", START, bot, () -> crowd.firstPoll() != null);
        var firstPoll = crowd.firstPoll();
        var start = firstPoll == null ? -1 : (firstPoll - bot.started()) / 1e9;
        var startCpu = Usage.cpu(bot.pid());
        pause(Duration.ofSeconds(3));
        var idle = Usage.memory(bot.pid(), "VmRSS");
        part(WARM_UP, Crowd.Loop.CLOSED, options.warmUp(), crowd, bot);
        part("closed loop of " + options.people() + " people", Crowd.Loop.CLOSED, options.closed(), crowd, bot);
        var busy = Usage.memory(bot.pid(), "VmRSS");
        part("open loop, " + options.rate() + " turns a second", Crowd.Loop.OPEN, options.open(), crowd, bot);
        var last = Usage.memory(bot.pid(), "VmRSS");
        var peak = Usage.memory(bot.pid(), "VmHWM");
        if (options.profile()) {
            dump(bot);
        }
        var exit = stop(bot);
        var text = new StringBuilder();
        parts.stream()
                .filter(part -> part.tally().faults() > 0 || !part.name().equals(WARM_UP))
                .map(Part::describe)
                .forEach(text::append);
        return text + """
                bot
                  start to first getUpdates      %9.2f s (%.2f s CPU)
                  RSS idle, after closed, after open, peak   %d, %d, %d, %d MiB
                  stop                           %s
                """.formatted(start, startCpu.toMillis() / 1e3, idle, busy, last, peak, exit);
    }

    private void part(String name, Crowd.Loop loop, int seconds, Crowd crowd, Bot bot) {
        System.out.println("... " + name);
        var tally = new Tally();
        var cpu = Usage.cpu(bot.pid());
        var rig = rigCpu(crowd);
        var begun = System.nanoTime();
        crowd.begin(loop, options.rate(), tally);
        pause(Duration.ofSeconds(seconds));
        crowd.rest();
        var span = Duration.ofNanos(System.nanoTime() - begun);
        var part = new Part(
                name,
                tally,
                span,
                Usage.cpu(bot.pid()).minus(cpu),
                rigCpu(crowd).minus(rig));
        quiet(crowd);
        parts.add(part);
        if (!bot.isAlive()) {
            throw new IllegalStateException("the bot ended under load; its log ends with\n" + tail(bot.log()));
        }
    }

    private static void quiet(Crowd crowd) {
        var until = System.nanoTime() + SETTLE.toNanos();
        while (crowd.unanswered() > 0 && System.nanoTime() < until) {
            pause(Duration.ofMillis(50));
        }
        pause(Duration.ofMillis(500)); // for what comes twice
        crowd.settle();
    }

    /** Writes the recording now: a bot that ends by halting its JVM would leave none. */
    private static void dump(Bot bot) {
        var command = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var dump = new ProcessBuilder(
                            command, Long.toString(bot.pid()), "JFR.dump", "filename=" + RECORDING.toAbsolutePath())
                    .inheritIO()
                    .start();
            if (!dump.waitFor(30, TimeUnit.SECONDS)) {
                dump.destroyForcibly();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot run " + command, failure);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException("interrupted while the recording was written", interruption);
        }
    }

    private static String stop(Bot bot) {
        var begun = System.nanoTime();
        bot.stop();
        var code = bot.exit(Duration.ofSeconds(20));
        return code.isEmpty()
                ? "not within 20 s"
                : "%9.2f s, exit %d".formatted((System.nanoTime() - begun) / 1e9, code.getAsInt());
    }

    private static Duration rigCpu(Crowd crowd) {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean()
                .getThreadCpuTime(crowd.rig().wire().threadId()));
    }

    private static void await(String what, Duration patience, Bot bot, BooleanSupplier condition) {
        var until = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until || !bot.isAlive()) {
                throw new IllegalStateException("no sign of " + what + "; the bot's log ends with\n" + tail(bot.log()));
            }
            pause(Duration.ofMillis(5));
        }
    }

    private static String tail(String log) {
        var lines = log.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    private static void pause(Duration span) {
        var until = System.nanoTime() + span.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
