package bot.accord.cli;

import bot.accord.chat.Language;
import bot.accord.content.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code .chat} files. */
final class RehearsalReader {

    private static final int LARGEST = 1 << 20;

    /** A comment stands at the beginning of a line or after two spaces: {@code > room #3} has none. */
    private static final Pattern COMMENT = Pattern.compile("(^|\\s{2,})#.*$");

    private final Path file;
    private final List<Step> steps = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final CastReader cast = new CastReader();

    private RehearsalReader(Path file) {
        this.file = file;
    }

    static Rehearsal read(Path file) {
        return new RehearsalReader(file).read();
    }

    private Rehearsal read() {
        var number = 0;
        for (var line : lines()) {
            number++;
            var text = COMMENT.matcher(line).replaceFirst("").strip();
            if (!text.isEmpty()) {
                line(number, text);
            }
        }
        return new Rehearsal(file, cast.cast(), steps, faults);
    }

    private List<String> lines() {
        try {
            if (Files.size(file) > LARGEST) {
                fault(1, "the file is larger than 1 MiB", "split it");
                return List.of();
            }
            return Files.readAllLines(file);
        } catch (IOException e) {
            fault(1, "the file cannot be read as UTF-8: " + e.getMessage(), "check how it was saved");
            return List.of();
        }
    }

    private void line(int number, String text) {
        try {
            switch (text.charAt(0)) {
                case '>' ->
                    steps.add(StepReader.person(number, text.substring(1).strip()));
                case '<' ->
                    steps.add(StepReader.expectation(number, text.substring(1).strip()));
                case '!' -> steps.add(StepReader.event(number, text.substring(1).strip()));
                default -> cast.header(text);
            }
        } catch (Unreadable e) {
            fault(number, String.valueOf(e.getMessage()), e.remedy());
        }
    }

    private void fault(int line, String wrong, String remedy) {
        faults.add(new Fault(file, line, 1, Fault.Severity.ERROR, wrong, remedy));
    }

    static Language language(String code) {
        if (!code.matches("[a-z]{2}")) {
            throw new Unreadable("'" + code + "' is no language", "write its two letters, such as be");
        }
        return new Language(code);
    }

    /** A line that is none. */
    static final class Unreadable extends RuntimeException {

        private final String remedy;

        Unreadable(String wrong, String remedy) {
            super(wrong, null, false, false);
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }
    }
}
