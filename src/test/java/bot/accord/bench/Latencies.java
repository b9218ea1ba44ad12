package bot.accord.bench;

import java.util.Arrays;

/** Spans of time, kept one by one so that every percentile is exact. */
final class Latencies {

    private static final double MILLISECOND = 1e6;

    private long[] nanos = new long[1 << 16];
    private int size;

    void add(long span) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = span;
    }

    int size() {
        return size;
    }

    /** In milliseconds: p50, p95, p99, the longest; "-" without any span. */
    String summary() {
        if (size == 0) {
            return "-";
        }
        var sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return "%7.2f %7.2f %7.2f %8.2f"
                .formatted(at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), sorted[size - 1] / MILLISECOND);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.ceil(share * sorted.length)) - 1)]
                / MILLISECOND;
    }
}
