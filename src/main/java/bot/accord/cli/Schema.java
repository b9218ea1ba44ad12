package bot.accord.cli;

import bot.accord.content.Schemas;
import bot.accord.dialog.Capabilities;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the schemas by which editors complete and underline. */
@Command(
        name = "schema",
        description = "Writes dialogs/schema for editors: the form of the content, with this content's own ids.")
final class Schema implements Callable<Integer> {

    @Mixin
    private Folder folder = new Folder();

    private final Capabilities capabilities;

    Schema(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    @Override
    public Integer call() throws IOException {
        Schemas.write(folder.dialogs(), capabilities).forEach(folder.out()::println);
        return 0;
    }
}
