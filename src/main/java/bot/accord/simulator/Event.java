package bot.accord.simulator;

/** Something that a chat shows to the person who looks at it. */
sealed interface Event {

    /** A new message. */
    record Shown(Message message) implements Event {}

    /** A message with new text, new buttons or a pin. */
    record Changed(Message message) implements Event {}

    record Deleted(int message) implements Event {}

    /** The bot does something that takes time; shown for five seconds. */
    record Typing() implements Event {}

    record Toasted(long person, Toast toast) implements Event {}

    record Line(Network mode) implements Event {}

    /** Somebody has been shown all that the chat holds; marks the place from which they go on. */
    record Looked() implements Event {}

    /** An event in its place; {@code number} grows over all chats. */
    record Numbered(long number, Event event) {}
}
