package bot.accord.dialog;

import java.time.Duration;
import java.util.List;

/**
 * Fields asked one by one. Back, skip and cancel come with every form.
 *
 * @param guard who may fill it in; checked at every step
 * @param expires how long a form left in the middle is offered again
 * @param review whether a summary is shown for confirmation before {@code then}
 * @param then what is done with the answers: {@link Target.Do} (which gets them) or {@link Target.Go}
 */
public record Form(
        String id, Guard guard, Text title, Duration expires, boolean review, List<Field> fields, Target then) {

    /**
     * One question.
     *
     * @param name what the summary calls it
     * @param guard whether it is asked at all, given the answers so far; an answer that a correction hid is dropped
     */
    public record Field(String id, Text name, Text ask, Guard guard, boolean optional, Kind kind) {}

    /** What a field takes. */
    public sealed interface Kind {

        /** One of a few, as buttons; typed text is matched to the labels in all languages. */
        record OneOf(List<Choice> choices) implements Kind {}

        /** Words, {@code least} to {@code most} UTF-16 units, trimmed. */
        record Words(int least, int most) implements Kind {}

        /** An e-mail address, checked for its form only. */
        record Email() implements Kind {}

        /** A whole number, {@code least} to {@code most}. */
        record Whole(long least, long most) implements Kind {}

        /** A day, typed as 12.03.2027 or 2027-03-12. */
        record Day() implements Kind {}

        /** Up to {@code most} files, ended by a button. */
        record Files(int most) implements Kind {}
    }

    /** One choice of a {@link Kind.OneOf}. */
    public record Choice(String id, Text label) {}
}
