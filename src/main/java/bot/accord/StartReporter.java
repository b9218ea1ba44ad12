package bot.accord;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Says in plain lines why the desk does not start, where that is the operator's or an author's to mend. */
final class StartReporter implements SpringBootExceptionReporter {

    @SuppressWarnings("UnusedVariable")
    StartReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var refusal = refusal(failure);
        if (refusal == null) {
            return false;
        }
        String.valueOf(refusal.getMessage()).lines().forEach(line -> System.err.println("accord: " + line));
        return true;
    }

    /** Returns the cause that says itself how the process ends, null if there is none. */
    static @Nullable Throwable refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ExitCodeGenerator) {
                return cause;
            }
        }
        return null;
    }
}
