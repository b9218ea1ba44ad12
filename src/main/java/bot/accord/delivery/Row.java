package bot.accord.delivery;

import bot.accord.chat.Outgoing;

/**
 * One message that is owed.
 *
 * @param id also the order within a chat and lane
 * @param attempts how often Telegram may have got it
 * @param created milliseconds since 1970 UTC
 * @param until when it is of no use any more, likewise; 0 for never
 */
record Row(long id, Lane lane, int attempts, long created, long until, Outgoing outgoing) {

    /** Whether it is of no use any more. */
    boolean isLate(long epoch) {
        return until > 0 && epoch >= until;
    }

    long chat() {
        return outgoing.chat();
    }

    boolean isToast() {
        return outgoing instanceof Outgoing.Toast;
    }

    /** Whether a second try can do no harm. */
    boolean isRepeatable() {
        return outgoing instanceof Outgoing.Toast || outgoing instanceof Outgoing.Edit;
    }

    Row attempted() {
        return new Row(id, lane, attempts + 1, created, until, outgoing);
    }

    /** The same row after an attempt that certainly had no effect. */
    Row unattempted() {
        return new Row(id, lane, Math.max(0, attempts - 1), created, until, outgoing);
    }

    Row as(Outgoing other) {
        return new Row(id, lane, attempts, created, until, other);
    }
}
