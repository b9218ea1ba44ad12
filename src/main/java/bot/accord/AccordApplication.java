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
            SpringApplication.run(AccordApplication.class, arguments);
        } catch (RuntimeException failure) {
            if (StartReporter.refusal(failure) instanceof ExitCodeGenerator refusal) {
                System.exit(refusal.getExitCode());
            }
            throw failure;
        }
    }
}
