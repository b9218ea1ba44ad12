package bot.accord.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bot.accord.bench.Bot;
import bot.accord.bench.Launch;
import bot.accord.bench.Person;
import bot.accord.bench.Received;
import bot.accord.bench.RigServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A Bot API server, a folder, and the bot between them. As an extension of a test it ends the bot whatever happened, and
 * leaves the bot's log under {@code target/outside} where the test failed. Held by a static field it serves all tests of
 * its class, else one.
 */
final class Stage implements AfterEachCallback, AfterAllCallback {

    static final Duration START = Duration.ofSeconds(60);
    static final Duration SOON = Duration.ofSeconds(10);

    private static final Path LOGS = Path.of("target", "outside");

    private final boolean forAll;
    private final Path folder;
    private final RigServer rig = new RigServer();
    private @Nullable Bot bot;

    private Stage(boolean forAll) {
        this.forAll = forAll;
        try {
            folder = Files.createTempDirectory("accord-outside");
        } catch (IOException failure) {
            throw new UncheckedIOException("no temporary folder", failure);
        }
    }

    static Stage forOneTest() {
        return new Stage(false);
    }

    static Stage forAllTests() {
        return new Stage(true);
    }

    RigServer rig() {
        return rig;
    }

    Path folder() {
        return folder;
    }

    /** A start against the rig that is quick rather than fast. */
    Launch launch() {
        return Launch.of(folder, rig).quick();
    }

    Bot bot() {
        if (bot == null) {
            throw new IllegalStateException("the bot was not started");
        }
        return bot;
    }

    /** Starts the bot and returns at once; the one before must have ended. */
    Bot start(Launch launch) {
        if (bot != null) {
            bot.close();
        }
        bot = Bot.start(launch);
        return bot;
    }

    /** Starts the bot and waits until it asks for updates. */
    Bot open(Launch launch) {
        var before = rig.received().size();
        var started = start(launch);
        await("the first getUpdates").atMost(START).until(() -> {
            assertThat(started.isAlive()).as(started::log).isTrue();
            return rig.receivedAfter(before).stream().anyMatch(call -> call.is("getUpdates"));
        });
        return started;
    }

    /** The person says something; returns the first message or edit that follows in their chat. */
    Received answer(Person person, String words) {
        return answer(person, words, SOON);
    }

    Received answer(Person person, String words, Duration within) {
        var before = rig.shown(person.id()).size();
        rig.says(person, words);
        return nextShown(person, before, within);
    }

    /** Returns what is shown to the person after the first {@code before} messages and edits, waiting for it. */
    Received nextShown(Person person, int before, Duration within) {
        await("an answer to " + person.id())
                .atMost(within)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> rig.shown(person.id()).size() > before);
        return rig.shown(person.id()).get(before);
    }

    /** Waits until a press is answered. */
    void awaitToast(String callback) {
        await("the end of the button's waiting")
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> toasts(callback) > 0);
    }

    long toasts(String callback) {
        return rig.received(call -> call.isToast() && call.fields().callback().equals(callback))
                .size();
    }

    /** Returns the most calls of getUpdates within any second, of those after {@code call}. */
    long busiestSecond(long call) {
        var polls = rig.receivedAfter(call).stream()
                .filter(received -> received.is("getUpdates"))
                .mapToLong(Received::nanos)
                .toArray();
        var most = 0;
        for (int first = 0, last = 0; last < polls.length; last++) {
            while (polls[last] - polls[first] > Duration.ofSeconds(1).toNanos()) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    private void keepLog(String name) {
        try {
            Files.createDirectories(LOGS);
            Files.copy(folder.resolve("bot.log"), LOGS.resolve(name + ".log"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep the bot's log", failure);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent() && bot != null) {
            keepLog(context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName());
        }
        if (!forAll) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private void close() {
        if (bot != null) {
            bot.close();
        }
        rig.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot delete " + folder, failure);
        }
    }
}
