package bot.accord;

import bot.accord.cli.Cli;
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
        try {
            start(arguments);
        } catch (RuntimeException failure) {
            if (StartReporter.refusal(failure) instanceof ExitCodeGenerator refusal) {
                System.exit(refusal.getExitCode());
            }
            throw failure;
        }
    }

    /** A JVM that is stopped by a signal ends with 143; the desk ends with 0 once it has closed in good order. */
    private static void start(String[] arguments) {
        var application = new SpringApplication(AccordApplication.class);
        application.setRegisterShutdownHook(false);
        var context = application.run(arguments);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            context.close();
            Runtime.getRuntime().halt(0);
        }));
    }
}
