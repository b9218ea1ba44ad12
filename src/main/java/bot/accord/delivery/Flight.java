package bot.accord.delivery;

/**
 * An attempt under way.
 *
 * @param since when it was handed out, monotonic milliseconds
 * @param epoch the same moment in milliseconds since 1970 UTC
 * @param noted whether memory has learnt from the outcome; the transaction that was to settle it may have been undone
 * @param dropped whether the row was deleted meanwhile, so that the outcome counts for the chat only
 */
record Flight(Row row, long since, long epoch, boolean noted, boolean dropped) {

    Flight drop() {
        return new Flight(row, since, epoch, noted, true);
    }

    Flight note() {
        return new Flight(row, since, epoch, true, dropped);
    }
}
