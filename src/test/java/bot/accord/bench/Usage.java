package bot.accord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a process has used, as Linux counts it. */
final class Usage {

    private Usage() {}

    /** User and system time so far; zero once the process is gone. */
    static Duration cpu(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /** Resident memory in MiB: {@code VmRSS} now, {@code VmHWM} at its peak; -1 where it cannot be read. */
    static long memory(long pid, String field) {
        return kibibytes(Path.of("/proc/" + pid + "/status"), field) / 1_024;
    }

    static String machine() {
        return "%d cores, %s, %d MiB memory, load %s, %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        line(Path.of("/proc/cpuinfo"), "model name").replaceFirst(".*:\\s*", ""),
                        kibibytes(Path.of("/proc/meminfo"), "MemTotal") / 1_024,
                        line(Path.of("/proc/loadavg"), "").replaceFirst("^(\\S+ \\S+ \\S+).*", "$1"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"));
    }

    private static long kibibytes(Path file, String field) {
        var digits = line(file, field).replaceAll("\\D", "");
        return digits.isEmpty() ? -1_024 : Long.parseLong(digits);
    }

    private static String line(Path file, String start) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(start)).findFirst().orElse("?");
        } catch (IOException _) {
            return "?"; // not Linux
        }
    }
}
