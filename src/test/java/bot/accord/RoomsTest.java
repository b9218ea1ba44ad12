package bot.accord;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class RoomsTest {

    @Test
    void rooms_know_only_what_they_declare() {
        ApplicationModules.of(AccordApplication.class).verify();
    }
}
