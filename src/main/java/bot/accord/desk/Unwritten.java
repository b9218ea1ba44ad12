package bot.accord.desk;

/** The database could not be written: nothing of the transaction counts, and the same may succeed later. */
final class Unwritten extends RuntimeException {

    Unwritten(Throwable cause) {
        super("database could not be written: " + cause.getMessage(), cause);
    }
}
