package bot.accord.time;

/**
 * One meaning of a word.
 *
 * @param sure false where the word by itself more often means something else, as {@code may} does
 */
record Meaning(Kind kind, int value, boolean sure) {}
