package bot.accord.simulator;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** The files that went through the chats: the newest 1,000, at most 64 MiB in all. Safe for many threads. */
final class Files {

    /** A file under its two ids; {@code path} is what getFile tells. */
    record Stored(String id, String unique, String kind, String path, Upload upload) {}

    private static final int MOST = 1000;
    private static final long BYTES = 64L << 20;

    private final SequencedMap<String, Stored> byId = new LinkedHashMap<>();
    private long bytes;
    private int serial;

    synchronized Stored keep(String kind, Upload upload) {
        var name = upload.name();
        var dot = name.lastIndexOf('.');
        var ending = dot >= 0 && name.substring(dot).matches("\\.[A-Za-z0-9]{1,8}") ? name.substring(dot) : "";
        var path = kind + "s/file_" + serial++ + ending;
        var stored = new Stored(kind + "-" + Acts.fresh() + Acts.fresh(), Acts.fresh(), kind, path, upload);
        byId.put(stored.id(), stored);
        bytes += upload.content().length;
        while (byId.size() > MOST || (bytes > BYTES && byId.size() > 1)) {
            var oldest = byId.pollFirstEntry();
            bytes -= oldest.getValue().upload().content().length;
        }
        return stored;
    }

    synchronized Optional<Stored> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized Optional<Stored> byUnique(String unique) {
        return byId.values().stream()
                .filter(stored -> stored.unique().equals(unique))
                .findFirst();
    }

    synchronized Optional<Stored> byPath(String path) {
        return byId.values().stream()
                .filter(stored -> stored.path().equals(path))
                .findFirst();
    }
}
