package bot.accord.outside;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.bench.Launch;
import bot.accord.bench.RigServer;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationIT {

    private static final int BAD_CONFIGURATION = 78;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    private final Stage stage = Stage.forOneTest();

    @Test
    void all_bad_settings_are_named_at_once_a_line_each() {
        var wrong = Map.of(
                "ACCORD_TELEGRAM_TOKEN", "123456789:short and wrong",
                "ACCORD_TELEGRAM_API_URL", "gopher://127.0.0.1",
                "ACCORD_OWNERS", "17,alice",
                "ACCORD_ZONE", "Nowhere/City",
                "ACCORD_DIALOGS_DIR", stage.folder().resolve("no-such-folder").toString(),
                "SERVER_PORT", "99999");

        var log = refused(stage.launch().with(wrong));

        assertThat(wrong.keySet())
                .allSatisfy(variable -> assertThat(log.lines().filter(line -> line.contains(variable)))
                        .as(variable)
                        .hasSize(1));
        assertThat(log).doesNotContain("short and wrong").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCORD_TELEGRAM_TOKEN, no-colon-in-it",
        "ACCORD_TELEGRAM_API_URL, not a url",
        "ACCORD_TELEGRAM_MODE, telepathy",
        "ACCORD_OWNERS, -5",
        "ACCORD_ZONE, Minsk",
        "ACCORD_DIALOGS_DIR, /dev/null",
        "SERVER_PORT, eighty",
        "SERVER_ADDRESS, 300.1.2.3",
        "ACCORD_DELIVERY_MESSAGES_PER_SECOND, 0",
    })
    void a_bad_setting_is_named_in_one_line(String variable, String value) {
        var log = refused(stage.launch().with(variable, value));

        assertThat(log.lines().filter(line -> line.contains(variable))).hasSize(1);
        assertThat(log).doesNotContain(secret()).doesNotContain("\tat ");
    }

    @Test
    void webhook_mode_wants_both_its_address_and_its_secret() {
        var log = refused(stage.launch().with("ACCORD_TELEGRAM_MODE", "webhook"));

        assertThat(log.lines().filter(line -> line.contains("ACCORD_WEBHOOK_URL")))
                .isNotEmpty();
        assertThat(log.lines().filter(line -> line.contains("ACCORD_WEBHOOK_SECRET")))
                .isNotEmpty();
        assertThat(log).doesNotContain(secret());
    }

    @Test
    void a_webhook_without_tls_is_refused() {
        var log = refused(stage.launch()
                .with(Map.of(
                        "ACCORD_TELEGRAM_MODE", "webhook",
                        "ACCORD_WEBHOOK_URL", "http://desk.example/telegram/webhook",
                        "ACCORD_WEBHOOK_SECRET", "0123456789abcdef0123456789abcdef")));

        assertThat(log.lines().filter(line -> line.contains("ACCORD_WEBHOOK_URL")))
                .hasSize(1);
        assertThat(log).doesNotContain("0123456789abcdef");
    }

    @Test
    void the_simulator_is_never_shown_to_the_network() {
        var log = refused(Launch.of(stage.folder()).quick().with("SERVER_ADDRESS", "0.0.0.0"));

        assertThat(log.lines().filter(line -> line.contains("SERVER_ADDRESS"))).hasSize(1);
    }

    @Test
    void faulty_content_is_refused_with_file_and_line() throws IOException {
        var dialogs = stage.folder().resolve("dialogs");
        var states = Files.createDirectories(dialogs.resolve("states"));
        Files.writeString(dialogs.resolve("accord.yaml"), "revision: 1\nlanguages: [en]\nstart: nowhere\n");
        Files.writeString(states.resolve("home.yaml"), "states:\n  home:\n    say: [\n");

        var log = refused(stage.launch().with("ACCORD_DIALOGS_DIR", dialogs.toString()));

        assertThat(log).containsPattern("home\\.yaml:\\d+:\\d+");
    }

    /** The bot must end by itself, quickly, with the exit code for it, and leave nothing behind. */
    private String refused(Launch launch) {
        var bot = stage.start(launch);

        var code = bot.exit(PATIENCE);

        assertThat(code).as(bot::log).hasValue(BAD_CONFIGURATION);
        assertThat(launch.data()).doesNotExist();
        assertThat(stage.rig().received()).isEmpty();
        return bot.log();
    }

    private static String secret() {
        return RigServer.TOKEN.substring(RigServer.TOKEN.indexOf(':') + 1);
    }
}
