package bot.accord.simulator;

/** The connection that a call came on is to be cut without an answer. */
final class LineCut extends RuntimeException {

    LineCut() {
        super("the line was cut", null, false, false);
    }
}
