package bot.accord.simulator;

/** A request of the chat page that cannot be met; its message is for a person. */
final class Trouble extends RuntimeException {

    private final int status;

    Trouble(int status, String words) {
        super(words, null, false, false);
        this.status = status;
    }

    static Trouble bad(String words) {
        return new Trouble(400, words);
    }

    static Trouble missing(String words) {
        return new Trouble(404, words);
    }

    int status() {
        return status;
    }
}
