package bot.accord.dialog;

import bot.accord.chat.Chat;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What guards are held against.
 *
 * @param values of the page's source
 * @param answers of the form
 */
record Facts(Visitor visitor, Chat chat, Map<String, Object> values, Map<String, Answer> answers) {

    private static final String STAFF = "staff";

    boolean hold(Guard guard) {
        return switch (guard) {
            case Guard.All(var parts) -> parts.stream().allMatch(this::hold);
            case Guard.Any(var parts) -> parts.stream().anyMatch(this::hold);
            case Guard.Is(var noun, var value) -> is(noun, value);
            case Guard.Has(var noun, var property) -> isSomething(property(noun, property));
        };
    }

    private boolean is(String noun, String value) {
        return switch (noun) {
            case "role" ->
                value.equals(STAFF)
                        ? !visitor.roles().isEmpty()
                        : visitor.roles().contains(value);
            case "language" -> visitor.language().code().equals(value);
            case "chat" -> value.equals(chat.isPrivate() ? "private" : "group");
            default -> isValue(noun, value);
        };
    }

    private boolean isValue(String noun, String value) {
        return switch (answers.get(noun)) {
            case Answer.Chosen(var choice) -> choice.equals(value);
            case Answer.Written(var words) -> words.text().equals(value);
            case Answer.Picked(var choices) -> choices.contains(value);
            case Answer.Files _, Answer.Skipped _ -> false;
            case null -> is(values.get(noun), value);
        };
    }

    private static boolean is(@Nullable Object held, String value) {
        return switch (held) {
            case null -> false;
            case Collection<?> several ->
                several.stream().anyMatch(one -> String.valueOf(one).equals(value));
            default -> held.toString().equals(value);
        };
    }

    private @Nullable Object property(String noun, String property) {
        return values.get(noun) instanceof Map<?, ?> properties
                ? properties.get(property)
                : values.get(noun + "." + property);
    }

    private static boolean isSomething(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean truth -> truth;
            case BigDecimal number -> number.signum() != 0;
            case Number number -> number.doubleValue() != 0;
            case Collection<?> several -> !several.isEmpty();
            default ->
                !value.toString().isEmpty() && !"false".equals(value.toString()) && !"0".equals(value.toString());
        };
    }
}
