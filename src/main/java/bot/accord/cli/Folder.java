package bot.accord.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands are told: the content folder. */
final class Folder {

    @Parameters(
            paramLabel = "dialogs",
            arity = "0..1",
            defaultValue = "${env:ACCORD_DIALOGS_DIR:-dialogs}",
            description = "The content folder; ${DEFAULT-VALUE} if left out.")
    private Path dialogs = Path.of("dialogs");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says what the command does.")
    @SuppressWarnings("UnusedVariable")
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    Path dialogs() {
        return dialogs;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }
}
