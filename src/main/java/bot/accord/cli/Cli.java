package bot.accord.cli;

import bot.accord.dialog.Capabilities;
import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Executor;
import picocli.CommandLine;

/** The commands of the jar that need neither database nor network: {@code java -jar accord.jar lint}. */
public final class Cli {

    private static final Set<String> NAMES = Set.of("lint", "schema", "graph", "rehearse", "help", "--help", "-h");

    private Cli() {}

    /** Whether the arguments call one of these commands. */
    public static boolean isCalled(String[] arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    /**
     * Runs the command that the first argument names.
     *
     * @param capabilities what the content may call by name; a rehearsal has them do their work
     * @param apart runs a rehearsal at once, and leaves nothing of what it did
     * @return 0 if all is well, 1 if the content is not, 2 if the arguments are not
     */
    public static int run(String[] arguments, PrintWriter out, Capabilities capabilities, Executor apart) {
        var result = new CommandLine(new Root())
                .addSubcommand(new Lint(capabilities))
                .addSubcommand(new Schema(capabilities))
                .addSubcommand(new Graph(capabilities))
                .addSubcommand(new Rehearse(capabilities, apart))
                .setOut(out)
                .setErr(out)
                .execute(arguments);
        out.flush();
        return result;
    }

    @CommandLine.Command(
            name = "java -jar accord.jar",
            description = "Without a command it starts the desk.",
            mixinStandardHelpOptions = true,
            subcommands = CommandLine.HelpCommand.class)
    private static final class Root {}
}
