package bot.accord.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** The data folder cannot be worked with. The message is one line for the operator: what, where, what to do. */
public final class DataRefused extends RuntimeException implements ExitCodeGenerator {

    /** Configuration error, as in {@code sysexits.h}. */
    private static final int CONFIGURATION = 78;

    DataRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public int getExitCode() {
        return CONFIGURATION;
    }
}
