package bot.accord;

/** Where the jar starts: compiled for Java 17, so that an older Java reads one clear line instead of a stack trace. */
public final class Main {

    private static final int NEEDED = 25;

    private Main() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (Runtime.version().feature() < NEEDED) {
            System.err.printf(
                    "accord: needs Java %d or newer, this is Java %s (%s)%n",
                    NEEDED, Runtime.version(), System.getProperty("java.home"));
            System.exit(78);
        }
        Class.forName("bot.accord.AccordApplication")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
