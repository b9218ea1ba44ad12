package bot.accord.settings;

import static bot.accord.settings.Setting.open;
import static bot.accord.settings.Setting.secret;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** Every setting that an operator may make. */
final class Catalogue {

    static final Setting TOKEN = secret(
            "ACCORD_TELEGRAM_TOKEN",
            "accord.telegram.token",
            "the bot's token as BotFather gave it: digits, a colon, then letters, digits, '_' or '-', nothing around it",
            value -> value.matches("\\d{1,16}:[A-Za-z0-9_-]{1,128}"));

    static final Setting MODE = open(
            "ACCORD_TELEGRAM_MODE",
            "accord.telegram.mode",
            "polling or webhook",
            value -> value.matches("(?i)polling|webhook"));

    static final Setting WEBHOOK_URL = open(
            "ACCORD_WEBHOOK_URL",
            "accord.webhook.url",
            "the public https address that Telegram posts to, port 443, 80, 88 or 8443",
            Addresses::isWebhook);

    static final Setting WEBHOOK_SECRET = secret(
            "ACCORD_WEBHOOK_SECRET",
            "accord.webhook.secret",
            "1 to 256 of letters, digits, '_' and '-'; take 32 random ones or more",
            value -> value.matches("[A-Za-z0-9_-]{1,256}"));

    static final Setting DATA_DIR = open(
            "ACCORD_DATA_DIR", "accord.data-dir", "a folder that may be written to, or made", Catalogue::isWritable);

    static final Setting ADDRESS = open(
            "SERVER_ADDRESS",
            "server.address",
            "an address of this machine, such as 127.0.0.1 or 0.0.0.0",
            Addresses::isHost);

    static final List<Setting> ALL = List.of(
            TOKEN,
            open(
                    "ACCORD_TELEGRAM_API_URL",
                    "accord.telegram.api-url",
                    "the root of a Bot API server: https, or http on this machine or a private network",
                    Addresses::isRoot),
            MODE,
            WEBHOOK_URL,
            WEBHOOK_SECRET,
            open(
                    "ACCORD_OWNERS",
                    "accord.owners",
                    "Telegram user ids (whole numbers), separated by commas",
                    Catalogue::areIds),
            DATA_DIR,
            open(
                    "ACCORD_DIALOGS_DIR",
                    "accord.dialogs-dir",
                    "a folder that can be read and holds accord.yaml",
                    Catalogue::isContent),
            open("ACCORD_ZONE", "accord.zone", "a time zone such as Europe/Minsk or Asia/Shanghai", Catalogue::isZone),
            number("SERVER_PORT", "server.port", 0, 65535),
            ADDRESS,
            number("ACCORD_DELIVERY_MESSAGES_PER_SECOND", "accord.delivery.messages-per-second", 1, 1_000_000),
            number("ACCORD_DELIVERY_CHAT_BURST", "accord.delivery.chat-burst", 1, 1_000_000),
            number(
                    "ACCORD_DELIVERY_GROUP_MESSAGES_PER_MINUTE",
                    "accord.delivery.group-messages-per-minute",
                    1,
                    1_000_000),
            number("ACCORD_FLOOD_INPUTS", "accord.flood.inputs", 1, 1_000_000),
            open("ACCORD_DEMO_PUBLIC", "accord.demo-public", "yes or no", value -> value.matches("(?i)yes|no")));

    private Catalogue() {}

    private static Setting number(String variable, String property, long least, long most) {
        return open(
                variable,
                property,
                "a whole number from %d to %d".formatted(least, most),
                value -> isWhole(value, number -> number >= least && number <= most));
    }

    private static boolean areIds(String value) {
        return Stream.of(value.split(",", -1)).map(String::trim).allMatch(id -> isWhole(id, number -> number > 0));
    }

    private static boolean isWhole(String value, LongPredicate range) {
        return value.matches("\\d{1,18}") && range.test(Long.parseLong(value));
    }

    private static boolean isZone(String value) {
        try {
            return !ZoneId.of(value).getId().isEmpty();
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isContent(String value) {
        var folder = path(value);
        return Files.isDirectory(folder) && Files.isReadable(folder.resolve("accord.yaml"));
    }

    private static boolean isWritable(String value) {
        var folder = path(value).toAbsolutePath();
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return Files.isDirectory(folder) && Files.isWritable(folder);
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException _) {
            return Path.of("/dev/null/not-a-path");
        }
    }
}
