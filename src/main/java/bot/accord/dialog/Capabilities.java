package bot.accord.dialog;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that the content may call by name. */
public record Capabilities(Map<String, Action> actions, Map<String, Source> sources, Knowledge knowledge) {

    public static final Capabilities NONE = new Capabilities(Map.of(), Map.of(), Knowledge.NONE);

    /** Throws {@link IllegalStateException} where two share a name. */
    public static Capabilities of(
            Collection<? extends Action> actions, Collection<? extends Source> sources, Knowledge knowledge) {
        return new Capabilities(
                actions.stream().collect(Collectors.toUnmodifiableMap(Action::name, Function.identity())),
                sources.stream().collect(Collectors.toUnmodifiableMap(Source::name, Function.identity())),
                knowledge);
    }
}
