package bot.accord.delivery;

/**
 * What became of one attempt, on its way back to the loop.
 *
 * @param row the outbox row that was tried
 */
public record Receipt(long row, Outcome outcome) {}
