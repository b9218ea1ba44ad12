package bot.accord.content;

import bot.accord.dialog.Text;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the entries of the directory refer to: topics, organisations, and what they are taken from. */
final class References {

    private final Collection<String> topics;
    private final Collection<String> organisations;
    private final boolean complete;
    private final Origins origins;
    private final Faults faults;

    /**
     * @param topics the ids of those in accord.yaml
     * @param organisations the ids of those in the directory
     * @param complete whether these are all organisations that there are
     */
    References(
            Collection<String> topics,
            Collection<String> organisations,
            boolean complete,
            Origins origins,
            Faults faults) {
        this.topics = topics;
        this.organisations = organisations;
        this.complete = complete;
        this.origins = origins;
        this.faults = faults;
    }

    /** Returns the topics that an entry names, without those that there are not, which are noted. */
    Set<String> topics(Node.Mapping body) {
        var named = new LinkedHashSet<String>();
        for (var topic : Listed.once(body, "topics", faults)) {
            if (topics.contains(topic.text())) {
                named.add(topic.text());
            } else {
                faults.error(
                        topic.spot(),
                        "accord.yaml has no topic '" + topic.text() + "'",
                        Nearest.remedy(topic.text(), topics, "add it to its topics"));
            }
        }
        return named;
    }

    /** Returns the organisation that an entry names; empty where it names none, which the shape's check has noted. */
    String organisation(Node.Mapping body) {
        var named = body.scalar("organisation");
        named.filter(id -> complete && !organisations.contains(id.text()))
                .ifPresent(id -> faults.error(
                        id.spot(),
                        "no organisation '" + id.text() + "'",
                        Nearest.remedy(id.text(), organisations, "define it, or name another")));
        return named.map(Node.Scalar::text).orElse("");
    }

    /** Returns what an entry is taken from. */
    List<Text> sources(Node.Mapping body) {
        return Listed.once(body, "source", faults).stream()
                .map(origins::text)
                .flatMap(Optional::stream)
                .toList();
    }
}
