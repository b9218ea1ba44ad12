package bot.accord.time;

/**
 * Something that was said.
 *
 * @param words in which
 */
record Heard<T>(T what, String words) {

    static <T> Heard<T> in(Match match, T what) {
        return new Heard<>(what, match.words());
    }
}
