package bot.accord.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Reads a recording of the JDK's Flight Recorder: where the samples were taken. */
final class Hottest {

    private static final int SHOWN = 25;

    private final Map<String, Integer> top = new HashMap<>();
    private final Map<String, Integer> ours = new HashMap<>();
    private int samples;

    private Hottest() {}

    static String of(Path recording) throws IOException {
        var hottest = new Hottest();
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                hottest.add(file.readEvent());
            }
        }
        return "hottest methods of " + hottest.samples + " samples\n" + hottest.list(hottest.top)
                + "\nhottest of ours, with what they call\n" + hottest.list(hottest.ours);
    }

    private void add(RecordedEvent event) {
        var stack = event.getStackTrace();
        var kind = event.getEventType().getName();
        if (stack == null
                || stack.getFrames().isEmpty()
                || !(kind.equals("jdk.ExecutionSample") || kind.equals("jdk.NativeMethodSample"))) {
            return;
        }
        var frames = stack.getFrames();
        var first = name(frames.getFirst());
        if (first.contains("EPoll.wait") || first.contains("Net.accept")) {
            return; // waiting, not working
        }
        samples++;
        top.merge(first, 1, Integer::sum);
        var seen = new HashSet<String>();
        frames.stream()
                .map(Hottest::name)
                .filter(name -> name.startsWith("bot.accord") && seen.add(name))
                .forEach(name -> ours.merge(name, 1, Integer::sum));
    }

    private static String name(RecordedFrame frame) {
        var method = frame.getMethod();
        return method.getType().getName() + "." + method.getName();
    }

    private String list(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .map(entry -> "  %5.1f %%  %s".formatted(100.0 * entry.getValue() / samples, entry.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
