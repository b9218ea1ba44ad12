package bot.accord.settings;

import java.util.List;
import org.springframework.boot.ExitCodeGenerator;

/** The settings do not allow a start; one line per fault. */
public final class BadSettings extends RuntimeException implements ExitCodeGenerator {

    /** BSD sysexits, EX_CONFIG. */
    private static final int CONFIGURATION = 78;

    private final transient List<String> faults;

    BadSettings(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }

    @Override
    public int getExitCode() {
        return CONFIGURATION;
    }
}
