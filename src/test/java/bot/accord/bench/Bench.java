package bot.accord.bench;

import bot.accord.knowledge.KnowledgeCost;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Where a measurement starts: {@code load} with {@link Options}, {@code jmh} with JMH's, {@code rig} for the rig itself,
 * {@code knowledge} for the answers to questions.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var which = arguments.length == 0 ? "load" : arguments[0];
        var rest = Arrays.stream(arguments)
                .skip(1)
                .filter(argument -> !argument.isBlank())
                .toArray(String[]::new);
        try {
            if (!run(which, rest)) {
                System.err.println("bench: answers were missed or doubled, see above");
                System.exit(1);
            }
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(String which, String[] arguments) throws IOException {
        switch (which) {
            case "load" -> {
                return Load.run(List.of(arguments));
            }
            case "jmh" -> org.openjdk.jmh.Main.main(arguments);
            case "rig" -> RigCost.run();
            case "knowledge" -> KnowledgeCost.main(arguments);
            default -> throw new IllegalArgumentException("bench: load, jmh, rig or knowledge wanted, was " + which);
        }
        return true;
    }
}
