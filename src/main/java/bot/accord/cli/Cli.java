package bot.accord.cli;

import bot.accord.dialog.Capabilities;
import java.io.PrintWriter;
import java.util.OptionalInt;
import picocli.CommandLine;

/** The commands of the jar that need neither database nor network: {@code java -jar accord.jar lint}. */
public final class Cli {

    private Cli() {}

    /**
     * Runs the command that the first argument names.
     *
     * @param capabilities what the content may call by name; a rehearsal has them do their work
     * @return 0 if all is well, 1 if the content is not, 2 if the arguments are not; empty if the first argument names no
     *     command of ours
     */
    public static OptionalInt run(String[] arguments, PrintWriter out, Capabilities capabilities) {
        var commands = new CommandLine(new Root())
                .addSubcommand(new Lint(capabilities))
                .addSubcommand(new Schema(capabilities))
                .addSubcommand(new Graph(capabilities))
                .addSubcommand(new Rehearse(capabilities))
                .setOut(out)
                .setErr(out);
        if (arguments.length == 0 || !commands.getSubcommands().containsKey(arguments[0])) {
            return OptionalInt.empty();
        }
        var result = commands.execute(arguments);
        out.flush();
        return OptionalInt.of(result);
    }

    @CommandLine.Command(name = "accord")
    private static final class Root {}
}
