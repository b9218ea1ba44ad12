package bot.accord.exchange;

import bot.accord.dialog.Request;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of the exchanges' pages: a number for one that staff made, an id with a letter for one that was shipped. */
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

    static Set<String> joined(Set<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }
}
