package bot.accord.cli;

import bot.accord.content.Reading;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Script;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Plays the conversations that authors wrote down as tests. */
@Command(name = "rehearse", description = "Plays dialogs/rehearsals and prints each step that went otherwise.")
final class Rehearse implements Callable<Integer> {

    @Mixin
    private Folder folder = new Folder();

    private final Capabilities capabilities;
    private final Executor apart;

    Rehearse(Capabilities capabilities, Executor apart) {
        this.capabilities = capabilities;
        this.apart = apart;
    }

    @Override
    public Integer call() {
        var reading = Reading.of(folder.dialogs(), capabilities);
        if (reading.script().isEmpty()) {
            Lint.print(reading.faults(), folder.out());
            return 1;
        }
        return play(reading.script().get());
    }

    private int play(Script script) {
        capabilities.knowledge().prepare(script).join();
        var out = folder.out();
        var files = RehearsalFiles.in(folder.dialogs());
        var failed = 0;
        for (var file : files) {
            var lines = play(file, script);
            lines.forEach(out::println);
            failed += lines.isEmpty() ? 0 : 1;
        }
        out.println(files.size() + (files.size() == 1 ? " rehearsal, " : " rehearsals, ") + failed + " failed");
        return failed == 0 ? 0 : 1;
    }

    private List<String> play(Path file, Script script) {
        var rehearsal = RehearsalReader.read(file);
        var lines = new ArrayList<String>();
        rehearsal.faults().forEach(fault -> lines.add(fault.toString()));
        if (lines.isEmpty()) {
            apart.execute(() -> lines.addAll(new Play(rehearsal, script, capabilities).failures()));
        }
        return lines;
    }
}
