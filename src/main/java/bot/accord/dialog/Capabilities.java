package bot.accord.dialog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the content may call by name, and what speaks up by itself.
 *
 * @param address the bot's username, as in {@code https://t.me/NAME}; empty until it is known. Any thread may ask
 */
public record Capabilities(
        Map<String, Action> actions,
        Map<String, Source> sources,
        Knowledge knowledge,
        List<Timed> timed,
        Supplier<String> address) {

    public static final Capabilities NONE = new Capabilities(Map.of(), Map.of(), Knowledge.NONE);

    public Capabilities {
        timed = List.copyOf(timed);
    }

    /** Nothing speaks up by itself, and the bot has no address. */
    public Capabilities(Map<String, Action> actions, Map<String, Source> sources, Knowledge knowledge) {
        this(actions, sources, knowledge, List.of(), () -> "");
    }

    /** The same without what speaks up by itself. Throws {@link IllegalStateException} where two share a name. */
    public static Capabilities of(
            Collection<? extends Action> actions, Collection<? extends Source> sources, Knowledge knowledge) {
        return of(actions, sources, knowledge, List.of(), () -> "");
    }

    /** Throws {@link IllegalStateException} where two share a name. */
    public static Capabilities of(
            Collection<? extends Action> actions,
            Collection<? extends Source> sources,
            Knowledge knowledge,
            Collection<? extends Timed> timed,
            Supplier<String> address) {
        return new Capabilities(
                actions.stream().collect(Collectors.toUnmodifiableMap(Action::name, Function.identity())),
                sources.stream().collect(Collectors.toUnmodifiableMap(Source::name, Function.identity())),
                knowledge,
                List.copyOf(timed),
                address);
    }

    /** Returns the ids of the pages that are shown to people who did nothing to see them. */
    public Set<String> notices() {
        return Stream.concat(
                        actions.values().stream().map(Action::notices),
                        timed.stream().map(Timed::notices))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
