package bot.accord.content;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.ExitCodeGenerator;

/** The content cannot be used; the message is exactly the lines to print, one for each fault. */
public final class BrokenContent extends RuntimeException implements ExitCodeGenerator {

    /** BSD sysexits, EX_CONFIG. */
    private static final int CONFIGURATION = 78;

    private final transient List<Fault> faults;

    BrokenContent(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public int getExitCode() {
        return CONFIGURATION;
    }
}
