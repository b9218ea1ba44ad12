package bot.accord.dialog;

import java.util.List;

/** A condition on a state, button or field, from the closed phrase list that authors may write. */
public sealed interface Guard {

    Guard OPEN = new All(List.of());

    /** {@code role is staff}, {@code topic is visit}: the noun has this value, or is a set that holds it. */
    record Is(String noun, String value) implements Guard {}

    /** {@code event has seats}: the noun's property is present and neither zero nor false. */
    record Has(String noun, String property) implements Guard {}

    /** Holds where all parts hold; without parts, always. */
    record All(List<Guard> parts) implements Guard {}

    /** Holds where one part holds. */
    record Any(List<Guard> parts) implements Guard {}
}
