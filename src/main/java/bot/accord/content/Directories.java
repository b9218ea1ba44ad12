package bot.accord.content;

import bot.accord.dialog.Directory;
import bot.accord.dialog.Text;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads what the content ships: organisations, exchanges and contacts, from all files of {@code directory/}. */
final class Directories {

    private static final String ORGANISATION = "organisation";
    private static final String EXCHANGE = "exchange";
    private static final String CONTACT = "contact";

    private final Sheaf files;
    private final Texts texts;
    private final Origins origins;
    private final Faults faults;

    Directories(Sheaf files, Texts texts, Origins origins, Faults faults) {
        this.files = files;
        this.texts = texts;
        this.origins = origins;
        this.faults = faults;
    }

    /**
     * Returns the directory.
     *
     * @param topics those of accord.yaml
     * @param zones those of accord.yaml
     */
    Directory read(Map<String, Text> topics, List<ZoneId> zones) {
        var organisations =
                each(ORGANISATION, Node.class, (_, name) -> texts.text(name).orElseGet(texts::blank));
        var references = new References(topics.keySet(), organisations.keySet(), files.complete(), origins, faults);
        var exchanges = new Exchanges(faults, texts, references);
        var contacts = new Contacts(faults, texts, references);
        return new Directory(
                topics,
                organisations,
                each(EXCHANGE, Node.Mapping.class, exchanges::exchange),
                each(CONTACT, Node.Mapping.class, contacts::contact),
                zones);
    }

    /** Reads what stands under the plural of a word, whatever the file; of two with one id the second is noted. */
    private <N extends Node, T> Map<String, T> each(String word, Class<N> shape, BiFunction<String, N, T> reader) {
        var seen = new HashMap<String, Spot>();
        var read = new LinkedHashMap<String, T>();
        for (var entry : files.entries(word + "s")) {
            var id = entry.getKey();
            var body = entry.getValue();
            if (shape.isInstance(body.value()) && isFree(word, id, body.spot(), seen)) {
                read.put(id, reader.apply(id, shape.cast(body.value())));
            }
        }
        return read;
    }

    private boolean isFree(String word, String id, Spot spot, Map<String, Spot> seen) {
        var earlier = seen.putIfAbsent(id, spot);
        if (earlier != null) {
            faults.error(
                    spot,
                    "a second " + word + " '" + id + "', the first is in " + earlier.seenFrom(spot),
                    "take another id");
        }
        return earlier == null;
    }
}
