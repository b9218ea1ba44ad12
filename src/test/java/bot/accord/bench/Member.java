package bot.accord.bench;

import org.jspecify.annotations.Nullable;

/** One of the crowd, between an input and its answer. */
final class Member {

    final Person person;

    /** Whether an input of theirs is unanswered. */
    boolean waiting;

    /** The id of their press, empty for words. */
    String press = "";

    /** What they said, or the data of the button that they pressed. */
    String input = "";

    long acted;

    /** When their input was handed to the bot, null before. */
    @Nullable Long handed;

    /** When the bot first did anything about it, null before. */
    @Nullable Long touched;

    /** The hash of the last message that they got, for finding it twice. */
    int lastMessage;

    /** Whether an input was handed out since that message. */
    boolean handedSince = true;

    Member(Person person) {
        this.person = person;
    }

    String describe() {
        return input + (press.isEmpty() ? "" : " (press " + press + ")") + " of " + person.id()
                + (handed == null ? ", not handed out" : "");
    }
}
