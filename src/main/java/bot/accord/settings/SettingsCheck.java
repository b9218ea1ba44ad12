package bot.accord.settings;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/** Looks at all settings before the first bean is made, so that a bad one leaves nothing behind. */
final class SettingsCheck implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var faults = faults(environment);
        if (!faults.isEmpty()) {
            throw new BadSettings(faults);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    static List<String> faults(Environment environment) {
        var faults = new ArrayList<String>();
        for (var setting : Catalogue.ALL) {
            var value = value(environment, setting);
            if (!value.isEmpty() && !setting.valid().test(value)) {
                faults.add(setting.fault(value));
            }
        }
        if (value(environment, Catalogue.MODE).equalsIgnoreCase("webhook")) {
            webhookFaults(environment, faults);
        }
        publicDemoFault(environment, faults);
        return faults;
    }

    private static void webhookFaults(Environment environment, List<String> faults) {
        for (var setting : List.of(Catalogue.TOKEN, Catalogue.WEBHOOK_URL, Catalogue.WEBHOOK_SECRET)) {
            if (value(environment, setting).isEmpty()) {
                faults.add("%s is not set; webhook mode wants %s".formatted(setting.variable(), setting.wants()));
            }
        }
    }

    private static void publicDemoFault(Environment environment, List<String> faults) {
        var address = value(environment, Catalogue.ADDRESS);
        var demo = value(environment, Catalogue.TOKEN).isEmpty();
        var allowed = environment.getProperty("accord.demo-public", "no").equalsIgnoreCase("yes");
        if (demo && !allowed && Addresses.isHost(address) && !Addresses.isLoopback(address)) {
            faults.add(
                    ("%s is '%s'; wants a loopback address such as 127.0.0.1 while there is no ACCORD_TELEGRAM_TOKEN:"
                                    + " in demo mode everybody who reaches the page can be anybody"
                                    + " (ACCORD_DEMO_PUBLIC=yes allows it)")
                            .formatted(Catalogue.ADDRESS.variable(), address));
        }
    }

    private static String value(Environment environment, Setting setting) {
        var value = environment.getProperty(setting.property(), "");
        return setting.secret() ? value : value.strip();
    }
}
