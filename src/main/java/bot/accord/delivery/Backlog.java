package bot.accord.delivery;

/**
 * How much of one lane's waiting rows memory holds.
 *
 * <p>Every waiting row is in memory, or its chat's queue knows that there are {@linkplain Queue more}, or the backlog
 * overflows and the row's id is above the cursor.
 */
final class Backlog {

    /** How many chats of a lane have their rows in memory. */
    static final int ROOM = 2_000;

    private boolean overflow;
    private long cursor;
    private int open;
    private int parked;

    boolean isOverflow() {
        return overflow;
    }

    long cursor() {
        return cursor;
    }

    /** Leaves the row to the table. */
    void leave(long row) {
        cursor = overflow ? Math.min(cursor, row - 1) : row - 1;
        overflow = true;
    }

    /** Whether a chat that is not in memory may come in. */
    boolean hasRoom() {
        return !overflow && open - parked < ROOM;
    }

    /** Whether the next rows are to be read from the table. */
    boolean isHungry() {
        return overflow && open - parked < ROOM / 2;
    }

    void read(long last, boolean all) {
        cursor = last;
        overflow = !all;
    }

    void opened() {
        open++;
    }

    void closed() {
        open--;
    }

    /** Says how many of the open chats wait for a long pause to end; they keep nobody else out. */
    void parked(int chats) {
        parked = chats;
    }

    /** Memory was emptied; all rows are in the table alone. */
    void unload() {
        overflow = true;
        cursor = 0;
        open = 0;
        parked = 0;
    }
}
