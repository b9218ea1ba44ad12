package bot.accord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a bot is started: the jar, a folder of its own, its environment and its JVM's options. Nothing of the environment
 * in which the rig runs reaches it but {@code PATH}.
 *
 * @param folder holds the data folder and the log
 */
public record Launch(Path jar, Path folder, Map<String, String> environment, List<String> options) {

    public Launch {
        environment = Map.copyOf(environment);
        options = List.copyOf(options);
    }

    /** A start without any setting but the folders and a free port; the content is the repository's. */
    public static Launch of(Path folder) {
        var environment = new HashMap<String, String>();
        environment.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        environment.put("LANG", "C.UTF-8");
        environment.put("ACCORD_DATA_DIR", folder.resolve("data").toString());
        environment.put(
                "ACCORD_DIALOGS_DIR", Path.of("dialogs").toAbsolutePath().toString());
        environment.put("SERVER_PORT", Integer.toString(freePort()));
        var jar = Path.of(System.getProperty("accord.jar", "target/accord.jar"));
        return new Launch(jar.toAbsolutePath(), folder, environment, List.of());
    }

    /** A start that talks to the rig. */
    public static Launch of(Path folder, RigServer rig) {
        return of(folder).with("ACCORD_TELEGRAM_TOKEN", RigServer.TOKEN).with("ACCORD_TELEGRAM_API_URL", rig.root());
    }

    public Launch with(String variable, String value) {
        var more = new HashMap<>(environment);
        more.put(variable, value);
        return new Launch(jar, folder, more, options);
    }

    public Launch with(Map<String, String> variables) {
        var more = new HashMap<>(environment);
        more.putAll(variables);
        return new Launch(jar, folder, more, options);
    }

    public Launch with(Path otherJar) {
        return new Launch(otherJar.toAbsolutePath(), folder, environment, options);
    }

    /** Adds options of the JVM. */
    public Launch option(String... more) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Launch(jar, folder, environment, all);
    }

    /** Starts in half the time, for tests that start often; the code runs slower than in service. */
    public Launch quick() {
        return option("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m");
    }

    public Path data() {
        return Path.of(environment.getOrDefault("ACCORD_DATA_DIR", ""));
    }

    public int port() {
        return Integer.parseInt(environment.getOrDefault("SERVER_PORT", "0"));
    }

    List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("no free port on 127.0.0.1", failure);
        }
    }
}
