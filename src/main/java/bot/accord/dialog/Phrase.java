package bot.accord.dialog;

import java.util.Locale;
import java.util.Set;

/** The sentences and labels that the machine itself needs; {@code dialogs/phrases.yaml} has their words. */
public enum Phrase {
    /** Button: to where the person came from. */
    BACK,
    /** Button: leaves out an optional field. */
    SKIP,
    /** Button: ends a form without a result. */
    CANCEL,
    /** Button: ends the sending of files, or the choosing of several. */
    DONE,
    /** Button on the summary: confirms. */
    SEND,
    /** Button on the summary: opens the list of fields to correct. */
    CORRECT,
    /** Button of a list. */
    EARLIER,
    /** Button of a list. */
    LATER,
    /** Button: goes on with the form {@code {form}} left in the middle. */
    CONTINUE,
    /** Button: drops the form left in the middle. */
    DROP,
    /** Button under answers: another question was meant. */
    NOT_MY_QUESTION,
    /** Button under the articles that may be meant: it was none of them. */
    NONE_OF_THESE,
    /** The summary's first line, {@code {form}} is the form's title. */
    REVIEW,
    /** Which answer to change; over the buttons that name the fields. */
    WHICH,
    /** In the summary, for a field left out. */
    LEFT_OUT,
    /** In the summary: {@code {fields}} no longer apply after a correction, their answers are gone. */
    DROPPED,
    /** Step {@code {step}} of at most {@code {steps}}; over a field's question. */
    STEP,
    /** The form was cancelled. */
    CANCELLED,
    /** There was nothing to cancel; the present screen follows. */
    NOTHING_TO_CANCEL,
    /** The form that this button belongs to has ended. */
    ENDED,
    /** The button is from an older menu; the present screen follows, or the button's own one anew. */
    OLD_BUTTON,
    /** The content changed and the person's place is gone; the entry state follows. */
    MOVED,
    /** The form changed and the question is gone, so that the last answer had no place; the next question follows. */
    CHANGED,
    /** What the button speaks of is no longer there; the present screen follows. */
    GONE,
    /** A choice was wanted: please press one of the buttons. */
    CHOOSE,
    /** No fewer than {@code {least}} of the choices. */
    CHOOSE_MORE,
    /** No more than {@code {most}} of the choices. */
    CHOOSE_FEWER,
    /** Words were wanted. */
    WRITE,
    /** Words of {@code {least}} characters or more. */
    TOO_SHORT,
    /** Words of {@code {most}} characters or fewer; they had {@code {length}}. */
    TOO_LONG,
    /** An e-mail address was wanted. */
    NOT_EMAIL,
    /** A whole number from {@code {least}} to {@code {most}} was wanted. */
    NOT_WHOLE,
    /** A day was wanted. */
    NOT_DAY,
    /** How a moment reads: {@code {moment}} in words, {@code {zone}} the name of its zone. */
    MOMENT,
    /** A day and an hour were wanted. */
    NOT_MOMENT,
    /** The day or hour that was typed, {@code {what}}, does not exist. */
    NO_SUCH_MOMENT,
    /** {@code {day}}, in words, is a day without an hour; the hour is wanted. */
    NO_HOUR,
    /** The clocks are put forward from {@code {before}} to {@code {after}}, and the hour is one between. */
    SKIPPED_HOUR,
    /** {@code {moment}}, in words, is over; a later one was wanted. */
    PAST,
    /** A moment later than the answer to {@code {field}}, which is {@code {moment}}, was wanted. */
    NOT_AFTER,
    /** A moment earlier than the answer to {@code {field}}, which is {@code {moment}}, was wanted. */
    NOT_BEFORE,
    /** The answers to {@code {fields}} no longer fit after a correction; they are asked again. */
    AGAIN,
    /** Somebody else has changed {@code {fields}} meanwhile; the person's answers stand, and are sent at the next press. */
    OVERTAKEN,
    /** A time zone was wanted, or a city in it. */
    NOT_ZONE,
    /** A point on the map was wanted. */
    NOT_SPOT,
    /** Latitude or longitude are none that there are. */
    NO_SUCH_SPOT,
    /** An address of the web was wanted. */
    NOT_LINK,
    /** The address, as every client takes it, has {@code {length}} characters, more than {@code {most}}. */
    LINK_TOO_LONG,
    /** A telephone number with its country code was wanted. */
    NOT_PHONE,
    /** Files were wanted. */
    ATTACH,
    /** {@code {count}} of {@code {most}} files are here. */
    RECEIVED,
    /** No more than {@code {most}} files. */
    TOO_MANY,
    /** What was asked for is not open to this person. */
    NOT_ALLOWED,
    /** {@code {command}}, with its slash, is no command here; the present screen follows. */
    UNKNOWN_COMMAND,
    /** A sticker, a place or the like: the desk reads words; the present screen follows. */
    NO_USE,
    /** A file came although none was asked for. */
    NO_FILES,
    /** An edited message is not read again; please send it anew. */
    EDITED,
    /** Something went wrong on our side; {@code {number}} is the reference. */
    APOLOGY,
    /** So many messages in a short time: the desk pauses for this person. */
    TOO_FAST;

    /** Returns the phrase's key in {@code phrases.yaml}: {@code not-email}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the placeholders that the phrase's text may use. */
    public Set<String> placeholders() {
        return switch (this) {
            case CONTINUE, REVIEW -> Set.of("form");
            case AGAIN, DROPPED, OVERTAKEN -> Set.of("fields");
            case MOMENT -> Set.of("moment", "zone");
            case NO_HOUR -> Set.of("day");
            case NO_SUCH_MOMENT -> Set.of("what");
            case NOT_AFTER, NOT_BEFORE -> Set.of("field", "moment");
            case PAST -> Set.of("moment");
            case SKIPPED_HOUR -> Set.of("before", "after");
            case STEP -> Set.of("step", "steps");
            case CHOOSE_MORE, TOO_SHORT -> Set.of("least");
            case LINK_TOO_LONG, TOO_LONG -> Set.of("most", "length");
            case NOT_WHOLE -> Set.of("least", "most");
            case RECEIVED -> Set.of("count", "most");
            case CHOOSE_FEWER, TOO_MANY -> Set.of("most");
            case UNKNOWN_COMMAND -> Set.of("command");
            case APOLOGY -> Set.of("number");
            default -> Set.of();
        };
    }
}
