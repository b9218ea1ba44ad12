package bot.accord.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Shows an author's change at once: looks at the files' times each second and has the content read anew. It polls, since
 * the system's own notices miss network drives and containers' mounts, and a look at some dozens of files costs nothing.
 */
@Component
@ConditionalOnProperty("accord.content.watch")
class Watch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    private final Content content;
    private final Path dialogs;
    private Map<Path, State> seen = Map.of();
    private @Nullable ScheduledExecutorService looking;

    Watch(Content content, ContentSettings settings) {
        this.content = content;
        this.dialogs = settings.dialogsDir();
    }

    /** What changes when a file is written. */
    private record State(FileTime written, long size) {}

    @Override
    public synchronized void start() {
        seen = files();
        looking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("content-watch").factory());
        var _ = looking.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        if (looking != null) {
            looking.shutdownNow();
            looking = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looking != null;
    }

    /** A scheduled task that throws is never called again, so this one does not. */
    private void look() {
        try {
            var now = files();
            if (!now.equals(seen)) {
                seen = now;
                tell(content.reload());
            }
        } catch (RuntimeException e) {
            log.atWarn().setCause(e).log("content not looked at");
        }
    }

    private void tell(Report report) {
        report.faults()
                .forEach(fault -> log.atWarn().addKeyValue("fault", fault).log("content fault found"));
        log.atInfo()
                .addKeyValue("revision", content.script().revision())
                .addKeyValue("faults", report.faults().size())
                .log(report.taken() ? "content reloaded" : "content kept, the new one has errors");
    }

    private Map<Path, State> files() {
        var files = new TreeMap<Path, State>();
        try (var paths = Files.walk(dialogs)) {
            for (var path : paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                files.put(path, new State(Files.getLastModifiedTime(path), Files.size(path)));
            }
        } catch (NoSuchFileException _) {
            return Map.of(); // an editor replaces files by renaming; the next look finds them
        } catch (IOException e) {
            throw new UncheckedIOException("content: " + dialogs + " cannot be looked at", e);
        }
        return files;
    }
}
