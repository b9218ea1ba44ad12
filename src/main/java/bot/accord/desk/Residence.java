package bot.accord.desk;

import bot.accord.delivery.Whereabouts;
import bot.accord.people.People;

/** Keeps people and conversations in step with what Telegram says about their chats. */
final class Residence implements Whereabouts {

    private final People people;
    private final Conversations conversations;

    Residence(People people, Conversations conversations) {
        this.people = people;
        this.conversations = conversations;
    }

    /** A private chat has its person's id (Bot API, Chat). */
    @Override
    public void gone(long chat) {
        if (chat > 0) {
            people.reachable(chat, false);
        }
    }

    @Override
    public void moved(long from, long to) {
        conversations.move(from, to);
    }
}
