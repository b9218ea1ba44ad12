package bot.accord.settings;

import java.util.HashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** An empty variable counts as one that is not set, and blanks around a value as none; secrets are left as they are. */
final class EmptyVariables implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var tidy = new HashMap<>(environment.getSystemEnvironment());
        for (var setting : Catalogue.ALL) {
            var value = String.valueOf(tidy.getOrDefault(setting.variable(), ""));
            if (value.isBlank()) {
                tidy.remove(setting.variable());
            } else if (!setting.secret()) {
                tidy.put(setting.variable(), value.strip());
            }
        }
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, tidy));
    }

    /** Before anything asks for a setting. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
