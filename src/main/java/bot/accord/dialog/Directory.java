package bot.accord.dialog;

import bot.accord.chat.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges and contacts that the content ships, and the words in which the desk's own are sorted. All maps are by id, in
 * the authors' order.
 *
 * @param topics the fields of cooperation
 * @param zones in which times are told beside the reader's own
 */
public record Directory(
        Map<String, Text> topics,
        Map<String, Text> organisations,
        Map<String, Exchange> exchanges,
        Map<String, Contact> contacts,
        List<ZoneId> zones) {

    public static final Directory NONE = new Directory(Map.of(), Map.of(), Map.of(), Map.of(), List.of());

    public Directory {
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
        organisations = Collections.unmodifiableMap(new LinkedHashMap<>(organisations));
        exchanges = Collections.unmodifiableMap(new LinkedHashMap<>(exchanges));
        contacts = Collections.unmodifiableMap(new LinkedHashMap<>(contacts));
        zones = List.copyOf(zones);
    }

    /**
     * An exchange that is over: the content names no hour.
     *
     * @param first its first day
     * @param last its last day, {@code first} or later
     * @param place where it took place, null where that is not stated or nowhere
     * @param sources what it is taken from
     */
    public record Exchange(
            String id,
            Text title,
            Text text,
            LocalDate first,
            LocalDate last,
            @Nullable Text place,
            Set<String> topics,
            List<Text> sources) {}

    /**
     * A person, or a role without a name.
     *
     * @param name null for a role alone
     * @param organisation the id of an organisation
     * @param languages that they speak; empty where not stated
     * @param topics ids of topics
     * @param text what else is to be said of them
     */
    public record Contact(
            String id,
            @Nullable Text name,
            Text role,
            String organisation,
            Set<Language> languages,
            Set<String> topics,
            Text text,
            List<Text> sources) {}
}
