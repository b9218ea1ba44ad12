package bot.accord.contact;

import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of this room's pages and lists: a number for what staff or readers made, an id with a letter for what was shipped. */
final class Items {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private Items() {}

    /** Returns what the button's page is about, empty for nothing. */
    static String of(Request request) {
        return request.arguments().getOrDefault("item", "");
    }

    static Optional<Long> number(String item) {
        return NUMBER.matcher(item).matches() ? Optional.of(Long.parseLong(item)) : Optional.empty();
    }

    /** Returns a page of a list, all of which is at hand. */
    static <T> Source.Slice slice(List<T> all, int from, int count, Function<T, Source.Item> item) {
        return new Source.Slice(all.stream().skip(from).limit(count).map(item).toList(), all.size());
    }

    static Set<String> joined(Set<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }
}
