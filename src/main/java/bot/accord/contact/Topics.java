package bot.accord.contact;

import bot.accord.dialog.Request;
import java.util.Collection;
import java.util.stream.Collectors;

/** What the topics are called. */
final class Topics {

    private Topics() {}

    /** Returns the labels, in the directory's order; a topic that is no longer there has none. */
    static String labels(Collection<String> topics, Request request) {
        return request.directory().topics().entrySet().stream()
                .filter(topic -> topics.contains(topic.getKey()))
                .map(topic -> topic.getValue().plain(request.visitor().language()))
                .collect(Collectors.joining(", "));
    }

    /** Returns how many of the topics are still there. */
    static int count(Collection<String> topics, Request request) {
        return (int) topics.stream()
                .filter(request.directory().topics()::containsKey)
                .count();
    }
}
