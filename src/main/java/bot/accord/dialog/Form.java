package bot.accord.dialog;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields asked one by one. Back, skip and cancel come with every form.
 *
 * @param guard who may fill it in; checked at every step
 * @param expires how long a form left in the middle is offered again
 * @param review whether a summary is shown for confirmation before {@code then}
 * @param then what is done with the answers: {@link Target.Do} (which gets them) or {@link Target.Go}
 * @param from the name of a {@link Source}: where the form is entered with an item, it begins with what that knows of it.
 *     Null for a form that always begins empty
 */
public record Form(
        String id,
        Guard guard,
        Text title,
        Duration expires,
        boolean review,
        List<Field> fields,
        Target then,
        @Nullable String from) {

    /** A form that always begins empty. */
    public Form(String id, Guard guard, Text title, Duration expires, boolean review, List<Field> fields, Target then) {
        this(id, guard, title, expires, review, fields, then, null);
    }

    /**
     * One question.
     *
     * @param name what the summary calls it
     * @param guard whether it is asked at all, given the answers so far; an answer that a correction hid is dropped
     */
    public record Field(String id, Text name, Text ask, Guard guard, boolean optional, Kind kind) {

        /** Returns what the field offers to choose from; nothing where it asks for something else. */
        public List<Choice> choices() {
            return switch (kind) {
                case Kind.OneOf(var choices) -> choices;
                case Kind.SomeOf some -> some.choices();
                case Kind.Words _,
                        Kind.Email _,
                        Kind.Link _,
                        Kind.Phone _,
                        Kind.Whole _,
                        Kind.Day _,
                        Kind.Moment _,
                        Kind.Zone _,
                        Kind.Spot _,
                        Kind.Files _ -> List.of();
            };
        }
    }

    /** What a field takes. */
    public sealed interface Kind {

        /** One of a few, as buttons; typed text is matched to the labels in all languages. */
        record OneOf(List<Choice> choices) implements Kind {}

        /** {@code least} to {@code most} of several, as buttons that are pressed on and off, ended by another. */
        record SomeOf(List<Choice> choices, int least, int most) implements Kind {}

        /** Words, {@code least} to {@code most} UTF-16 units, trimmed. */
        record Words(int least, int most) implements Kind {}

        /** An e-mail address, checked for its form only. */
        record Email() implements Kind {}

        /** An address of the web, checked for its form only; in the letters that every client takes, 500 characters at most. */
        record Link() implements Kind {}

        /** A telephone number with its country code, kept in its international form (E.164). */
        record Phone() implements Kind {}

        /** A whole number, {@code least} to {@code most}. */
        record Whole(long least, long most) implements Kind {}

        /** A day, typed as 12.03.2027 or 2027-03-12. */
        record Day() implements Kind {}

        /**
         * A day and an hour, as people type them.
         *
         * @param zone the id of a {@link Zone} field before it, in whose zone it is told; null for the person's own
         * @param after the id of a moment asked above it, than which it is later; null for none
         * @param before the id of a moment asked above it, than which it is earlier; null for none
         * @param ahead whether it is yet to come
         */
        record Moment(
                @Nullable String zone,
                @Nullable String after,
                @Nullable String before,
                boolean ahead) implements Kind {

            /** A moment that need not be earlier than another. */
            public Moment(@Nullable String zone, @Nullable String after, boolean ahead) {
                this(zone, after, null, ahead);
            }
        }

        /** A time zone: a city or its like, typed, or one of a dozen buttons. */
        record Zone() implements Kind {}

        /** A point on the map: sent as such, or typed. */
        record Spot() implements Kind {}

        /** Up to {@code most} files, ended by a button. */
        record Files(int most) implements Kind {}
    }

    /** One choice of a {@link Kind.OneOf} or {@link Kind.SomeOf}. */
    public record Choice(String id, Text label) {}
}
