package bot.accord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application: the rooms below this package, wired. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AccordApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AccordApplication.class, arguments);
    }
}
