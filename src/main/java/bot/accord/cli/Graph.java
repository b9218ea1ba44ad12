package bot.accord.cli;

import bot.accord.content.Reading;
import bot.accord.dialog.Capabilities;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints states, forms and what leads where. */
@Command(name = "graph", description = "Prints the states and what leads from one to another, as a Mermaid flowchart.")
final class Graph implements Callable<Integer> {

    @Mixin
    private Folder folder = new Folder();

    private final Capabilities capabilities;

    Graph(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    @Override
    public Integer call() {
        var reading = Reading.of(folder.dialogs(), capabilities);
        if (reading.script().isEmpty()) {
            Lint.print(reading.faults(), folder.out());
            return 1;
        }
        new Flowchart(reading.script().get()).lines().forEach(folder.out()::println);
        return 0;
    }
}
