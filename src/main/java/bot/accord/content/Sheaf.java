package bot.accord.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The files of one folder, read but not yet understood.
 *
 * @param complete whether all of them could be read: else a name may be missing because its file is
 */
record Sheaf(List<Node> files, boolean complete) {

    static final Sheaf NONE = new Sheaf(List.of(), false);

    Sheaf {
        files = List.copyOf(files);
    }

    /** Returns what stands in the files under a key, file by file; an id may be there more than once. */
    List<Map.Entry<String, Node.Entry>> entries(String key) {
        var entries = new ArrayList<Map.Entry<String, Node.Entry>>();
        for (var file : files) {
            if (file instanceof Node.Mapping mapping) {
                mapping.mapping(key)
                        .ifPresent(found -> entries.addAll(found.entries().entrySet()));
            }
        }
        return entries;
    }
}
