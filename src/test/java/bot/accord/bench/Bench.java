package bot.accord.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Where a measurement starts: {@code load} with {@link Options}, {@code jmh} with JMH's, or {@code rig} for the rig itself. */
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
            default -> throw new IllegalArgumentException("bench: load, jmh or rig wanted, was " + which);
        }
        return true;
    }
}
