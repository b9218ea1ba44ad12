package bot.accord;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Without a token the simulator stands in for Telegram; what this mode presets, any setting overrides. */
final class DemoMode implements EnvironmentPostProcessor, Ordered {

    static final String PROPERTY = "accord.demo";

    /** The simulator's owner, {@code Simulator.OWNER}. */
    private static final String OWNER = "1005";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("accord.telegram.token", "").isEmpty()) {
            var presets = Map.<String, Object>of(
                    PROPERTY,
                    "true",
                    "accord.owners",
                    OWNER,
                    "accord.data-dir",
                    "data/demo",
                    "accord.content.watch",
                    "true",
                    // the last line printed is to be the page's address
                    "logging.level.bot.accord.telegram",
                    "WARN");
            environment.getPropertySources().addLast(new MapPropertySource("demo", presets));
        }
    }

    /** Before the settings are checked. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }
}
