package bot.accord.contact;

import bot.accord.dialog.Request;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The topics that have contacts, and how many. */
@Component
final class ContactTopics extends Roll {

    private final Phonebook phonebook;

    ContactTopics(Phonebook phonebook) {
        super("contact-topics");
        this.phonebook = phonebook;
    }

    @Override
    public Slice list(Request request, int from, int count) {
        var reader = request.visitor().language();
        var counts = phonebook.all(request.directory()).stream()
                .map(Contact::topics)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var topics = request.directory().topics().entrySet().stream()
                .filter(topic -> counts.containsKey(topic.getKey()))
                .map(topic ->
                        item(topic.getKey(), topic.getValue().plain(reader), counts.getOrDefault(topic.getKey(), 0L)))
                .toList();
        return Items.slice(topics, from, count, Function.identity());
    }

    private static Item item(String id, String label, long contacts) {
        return new Item(id, Labels.counted(label, (int) contacts));
    }
}
