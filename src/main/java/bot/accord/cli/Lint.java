package bot.accord.cli;

import bot.accord.content.Fault;
import bot.accord.content.Reading;
import bot.accord.dialog.Capabilities;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what is wrong with the content. */
@Command(name = "lint", description = "Checks the content and prints each fault with file, line and column.")
final class Lint implements Callable<Integer> {

    @Mixin
    private Folder folder = new Folder();

    private final Capabilities capabilities;

    Lint(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    @Override
    public Integer call() {
        var faults = new ArrayList<>(Reading.of(folder.dialogs(), capabilities).faults());
        RehearsalFiles.in(folder.dialogs())
                .forEach(file -> faults.addAll(RehearsalReader.read(file).faults()));
        print(faults, folder.out());
        return faults.stream().anyMatch(Fault::isError) ? 1 : 0;
    }

    /** Prints the faults and how many there are. */
    static void print(List<Fault> faults, PrintWriter out) {
        faults.forEach(out::println);
        var errors = faults.stream().filter(Fault::isError).count();
        var warnings = faults.size() - errors;
        out.println(count(errors, "error") + ", " + count(warnings, "warning"));
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
