package bot.accord.simulator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A simulator with a clock of its own, a bot that speaks plain HTTP, and Alice, who has started the bot. */
abstract class SimulatorTest {

    static final long ALICE = 1001;

    Clock clock;
    Simulator simulator;
    Caller bot;
    Participant alice;

    @BeforeEach
    void open() {
        clock = new Clock();
        simulator = Simulator.start(0, "123456:" + "A".repeat(35), clock);
        bot = new Caller(simulator);
        alice = simulator.person("en").says("/start");
    }

    @AfterEach
    void close() {
        bot.close();
        simulator.close();
    }

    /** Lets the bot say something to Alice; returns the message's id. */
    int said(String text) {
        return bot.ok("sendMessage", java.util.Map.of("chat_id", ALICE, "text", text))
                .path("message_id")
                .asInt(0);
    }

    /** Lets the bot say something to Alice with one button under it; returns the message's id. */
    int said(String text, String label, String data) {
        var keyboard = "{\"inline_keyboard\":[[{\"text\":\"%s\",\"callback_data\":\"%s\"}]]}".formatted(label, data);
        return bot.ok("sendMessage", java.util.Map.of("chat_id", ALICE, "text", text, "reply_markup", keyboard))
                .path("message_id")
                .asInt(0);
    }
}
