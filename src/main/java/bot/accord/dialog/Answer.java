package bot.accord.dialog;

import bot.accord.chat.Incoming;
import bot.accord.chat.Rich;
import java.util.List;

/** What a person answered to one field of a form. */
public sealed interface Answer {

    /** One of the field's choices, by its id. */
    record Chosen(String choice) implements Answer {}

    /** Some of the field's choices, by their ids, in the form's order; 1 or more. */
    record Picked(List<String> choices) implements Answer {
        public Picked {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Words, as they were typed or as the field's kind spelt them out: a date as {@code 2027-03-12}, a moment as
     * {@code 2027-03-12T10:00+03:00[Europe/Minsk]}, a zone as {@code Europe/Minsk}, a point as {@code 53.92,27.6}.
     */
    record Written(Rich words) implements Answer {}

    /** Files, in the order in which they came; 1 or more. */
    record Files(List<Incoming.Attachment> files) implements Answer {
        public Files {
            files = List.copyOf(files);
        }
    }

    /** The person left an optional field out. */
    record Skipped() implements Answer {}
}
