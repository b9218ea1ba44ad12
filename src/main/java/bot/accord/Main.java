package bot.accord;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Where the jar starts: compiled for Java 17, so that an older Java reads one clear line instead of a stack trace. It
 * also answers {@code health [port]} without starting anything, for containers that have no other client.
 */
public final class Main {

    private static final int NEEDED = 25;
    private static final int MILLISECONDS = 4000;

    private Main() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (arguments.length > 0 && arguments[0].equals("health")) {
            System.exit(isHealthy(port(arguments)) ? 0 : 1);
        }
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

    private static String port(String[] arguments) {
        var variable = System.getenv("SERVER_PORT");
        return arguments.length > 1 ? arguments[1] : variable == null || variable.isBlank() ? "8080" : variable.strip();
    }

    private static boolean isHealthy(String port) {
        try {
            var address =
                    URI.create("http://127.0.0.1:" + port + "/actuator/health").toURL();
            var connection = (HttpURLConnection) address.openConnection();
            connection.setConnectTimeout(MILLISECONDS);
            connection.setReadTimeout(MILLISECONDS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("accord: no healthy answer on port " + port + " (" + e.getMessage() + ")");
            return false;
        }
    }
}
