package bot.accord.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a load is run with.
 *
 * @param people how many talk to the bot
 * @param rate turns a second in the open loop
 * @param warmUp seconds of the closed loop before anything is counted
 * @param closed seconds of the closed loop
 * @param open seconds of the open loop
 * @param jar the jar to measure
 * @param jvm the bot's JVM options
 * @param environment more of the bot's environment
 */
record Options(
        int people,
        int rate,
        int warmUp,
        int closed,
        int open,
        long seed,
        boolean profile,
        Path jar,
        List<String> jvm,
        Map<String, String> environment) {

    static final String USAGE = """
            --people 2000     how many people talk to the bot
            --rate 300        turns a second in the open loop
            --warm-up 20      seconds of the closed loop before anything is counted
            --closed 30       seconds of the closed loop
            --open 30         seconds of the open loop
            --seed 1          what the people do
            --profile         records the bot with the JDK's Flight Recorder and lists its hottest methods
            --jar FILE        the jar to measure, target/accord.jar if none is named
            --jvm OPTION      an option of the bot's JVM instead of those that the README advises; may be repeated
            --env NAME=VALUE  a variable of the bot's environment; may be repeated
            All parts together take at most 200 seconds.
            """;

    private static final int LONGEST = 200;

    Options {
        if (warmUp + closed + open > LONGEST || people < 1 || rate < 1) {
            throw new IllegalArgumentException(
                    "bench: parts of at most " + LONGEST + " s, people and rate of 1 or more\n" + USAGE);
        }
    }

    static Options of(List<String> arguments) {
        var values = new HashMap<>(Map.of(
                "--people",
                "2000",
                "--rate",
                "300",
                "--warm-up",
                "20",
                "--closed",
                "30",
                "--open",
                "30",
                "--seed",
                "1"));
        values.put("--jar", System.getProperty("accord.jar", "target/accord.jar"));
        var jvm = new ArrayList<String>();
        var environment = new HashMap<String, String>();
        var profile = false;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var name = rest.next();
            switch (name) {
                case "--profile" -> profile = true;
                case "--jvm" -> jvm.add(rest.next());
                case "--env" -> variable(rest.next(), environment);
                default -> {
                    if (!values.containsKey(name) || !rest.hasNext()) {
                        throw new IllegalArgumentException("bench: unknown argument " + name + "\n" + USAGE);
                    }
                    values.put(name, rest.next());
                }
            }
        }
        return new Options(
                number(values, "--people"),
                number(values, "--rate"),
                number(values, "--warm-up"),
                number(values, "--closed"),
                number(values, "--open"),
                number(values, "--seed"),
                profile,
                Path.of(values.getOrDefault("--jar", "")),
                List.copyOf(jvm),
                Map.copyOf(environment));
    }

    private static void variable(String assignment, Map<String, String> environment) {
        var equals = assignment.indexOf('=');
        environment.put(assignment.substring(0, equals), assignment.substring(equals + 1));
    }

    private static int number(Map<String, String> values, String name) {
        return Integer.parseInt(values.getOrDefault(name, "0"));
    }
}
