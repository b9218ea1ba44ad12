package bot.accord.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsCheckTest {

    private static final String TOKEN = "123456:AAErpO_not-a-real-token_but-like-one0";

    @TempDir
    Path folder;

    @Test
    void nothing_set_is_fine() {
        assertThat(SettingsCheck.faults(environment(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "accord.telegram.token, " + TOKEN,
        "accord.telegram.api-url, http://127.0.0.1:8081",
        "accord.telegram.api-url, http://[::1]:8081",
        "accord.telegram.api-url, http://10.0.0.7:8081/prefix",
        "accord.telegram.api-url, http://bot-api:8081",
        "accord.telegram.api-url, https://api.example.org",
        "accord.telegram.mode, Polling",
        "accord.webhook.url, https://desk.example.org:8443/telegram/webhook",
        "accord.webhook.url, http://127.0.0.1:9000/telegram/webhook",
        "accord.owners, '1, 4503599627370495'",
        "accord.zone, Asia/Shanghai",
        "server.port, 0",
        "server.address, ::1",
        "server.address, localhost"
    })
    void takes_what_is_right(String property, String value) {
        assertThat(SettingsCheck.faults(environment(Map.of(property, value)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "accord.telegram.token, 'Use this token: 123456:AAE', ACCORD_TELEGRAM_TOKEN",
        "accord.telegram.token, '123456:AAE ', ACCORD_TELEGRAM_TOKEN",
        "accord.telegram.api-url, api.telegram.org, ACCORD_TELEGRAM_API_URL",
        "accord.telegram.api-url, http://api.example.org, ACCORD_TELEGRAM_API_URL",
        "accord.telegram.api-url, http://127.0.0.1.example.org, ACCORD_TELEGRAM_API_URL",
        "accord.telegram.api-url, https://user:word@api.example.org, ACCORD_TELEGRAM_API_URL",
        "accord.telegram.api-url, https://api.example.org?x=1, ACCORD_TELEGRAM_API_URL",
        "accord.telegram.mode, push, ACCORD_TELEGRAM_MODE",
        "accord.webhook.url, http://desk.example.org/, ACCORD_WEBHOOK_URL",
        "accord.webhook.url, https://desk.example.org:9000/, ACCORD_WEBHOOK_URL",
        "accord.webhook.secret, 'with blank', ACCORD_WEBHOOK_SECRET",
        "accord.owners, '12,x', ACCORD_OWNERS",
        "accord.owners, '12,,13', ACCORD_OWNERS",
        "accord.owners, -5, ACCORD_OWNERS",
        "accord.data-dir, /dev/null/data, ACCORD_DATA_DIR",
        "accord.dialogs-dir, /nowhere, ACCORD_DIALOGS_DIR",
        "accord.zone, Minsk, ACCORD_ZONE",
        "server.port, 70000, SERVER_PORT",
        "server.port, eighty, SERVER_PORT",
        "server.address, 127.0.0.1:80, SERVER_ADDRESS"
    })
    void names_the_variable_and_what_it_wants(String property, String value, String variable) {
        assertThat(SettingsCheck.faults(environment(Map.of(property, value))))
                .singleElement()
                .asString()
                .startsWith(variable + " is ")
                .contains("; wants ")
                .hasLineCount(1);
    }

    @Test
    void never_shows_a_secret() {
        var faults = SettingsCheck.faults(
                environment(Map.of("accord.telegram.token", "x" + TOKEN, "accord.webhook.secret", "hush hush")));

        assertThat(faults).hasSize(2).noneMatch(fault -> fault.contains("AAErpO") || fault.contains("hush"));
    }

    @Test
    void webhook_mode_names_all_that_it_misses() {
        assertThat(SettingsCheck.faults(environment(Map.of("accord.telegram.mode", "webhook"))))
                .extracting(fault -> fault.substring(0, fault.indexOf(' ')))
                .containsExactly("ACCORD_TELEGRAM_TOKEN", "ACCORD_WEBHOOK_URL", "ACCORD_WEBHOOK_SECRET");
    }

    @Test
    void a_demo_stays_on_this_machine_unless_it_is_allowed_out() {
        var outside = Map.<String, Object>of("server.address", "0.0.0.0");
        var allowed = Map.<String, Object>of("server.address", "0.0.0.0", "accord.demo-public", "yes");
        var real = Map.<String, Object>of("server.address", "0.0.0.0", "accord.telegram.token", TOKEN);

        assertThat(SettingsCheck.faults(environment(outside)))
                .singleElement()
                .asString()
                .contains("demo mode");
        assertThat(SettingsCheck.faults(environment(allowed))).isEmpty();
        assertThat(SettingsCheck.faults(environment(real))).isEmpty();
    }

    @Test
    void reports_all_faults_in_one_refusal_and_makes_nothing() {
        var data = folder.resolve("data");
        var environment = environment(
                Map.of("accord.data-dir", data.toString(), "accord.zone", "Nowhere", "accord.owners", "me"));

        assertThatThrownBy(() -> new SettingsCheck().postProcessEnvironment(environment, new SpringApplication()))
                .isInstanceOfSatisfying(
                        BadSettings.class,
                        refusal -> assertThat(refusal.faults()).hasSize(2))
                .isInstanceOfSatisfying(
                        ExitCodeGenerator.class,
                        end -> assertThat(end.getExitCode()).isEqualTo(78));
        assertThat(Files.exists(data)).isFalse();
    }

    private static StandardEnvironment environment(Map<String, ?> properties) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.copyOf(properties)));
        return environment;
    }
}
