package bot.accord;

import bot.accord.cli.Cli;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application: the rooms below this package, wired. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AccordApplication {

    public static void main(String[] arguments) {
        if (Cli.isCalled(arguments)) {
            System.exit(Authoring.run(arguments));
        }
        var stop = new AtomicReference<@Nullable Stop>();
        var application = new SpringApplication(AccordApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> stop.set(Stop.with(context)));
        try {
            application.run(arguments);
        } catch (RuntimeException failure) {
            cancel(stop.get());
            if (StartReporter.refusal(failure) instanceof ExitCodeGenerator refusal) {
                System.exit(refusal.getExitCode());
            }
            throw failure;
        }
    }

    private static void cancel(@Nullable Stop stop) {
        if (stop != null) {
            stop.cancel();
        }
    }
}
