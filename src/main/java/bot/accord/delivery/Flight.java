package bot.accord.delivery;

/**
 * An attempt under way.
 *
 * @param since when it was handed out, monotonic milliseconds
 * @param epoch the same moment in milliseconds since 1970 UTC
 * @param dropped whether the row was deleted meanwhile, so that the outcome counts for the chat only
 */
record Flight(Row row, long since, long epoch, boolean dropped) {

    Flight drop() {
        return new Flight(row, since, epoch, true);
    }
}
