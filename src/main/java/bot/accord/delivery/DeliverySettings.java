package bot.accord.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast messages go out. The defaults are Telegram's limits (Bot FAQ); a value above 1000 means no limit.
 *
 * @param messagesPerSecond all chats together, 1 to 1000000
 * @param chatBurst how many messages a private chat gets at once; in the long run it gets one a second, 1 to 1000000
 * @param groupMessagesPerMinute in one group, 1 to 1000000
 */
@ConfigurationProperties("accord.delivery")
public record DeliverySettings(
        @DefaultValue("30") int messagesPerSecond,
        @DefaultValue("10") int chatBurst,
        @DefaultValue("20") int groupMessagesPerMinute) {

    private static final long SECOND = 1_000;
    private static final double BROADCAST_SHARE = 0.8;
    private static final int IN_FLIGHT = 64;
    private static final int IN_FLIGHT_WITHOUT_LIMIT = 1_024;

    public DeliverySettings {
        check("messages-per-second", messagesPerSecond);
        check("chat-burst", chatBurst);
        check("group-messages-per-minute", groupMessagesPerMinute);
    }

    private static void check(String name, int value) {
        if (value < 1 || value > 1_000_000) {
            throw new IllegalArgumentException(
                    "accord.delivery.%s: 1 to 1000000 wanted, was %d".formatted(name, value));
        }
    }

    /**
     * Returns how many calls may be under way, each of which a crash may double. Without a limit on their number a
     * second it is larger, since they are handed out with each commit only.
     */
    int inFlight() {
        return messagesPerSecond >= Window.NO_LIMIT ? IN_FLIGHT_WITHOUT_LIMIT : IN_FLIGHT;
    }

    Window overall() {
        return new Window(messagesPerSecond, SECOND);
    }

    Window chat(long chat) {
        return chat < 0 ? new Window(groupMessagesPerMinute, 60 * SECOND) : new Window(chatBurst, chatBurst * SECOND);
    }

    /** Returns the milliseconds between two messages of a broadcast: evenly spread, with room left for people. */
    double broadcastGap() {
        return messagesPerSecond >= Window.NO_LIMIT ? 0 : (double) SECOND / (messagesPerSecond * BROADCAST_SHARE);
    }
}
