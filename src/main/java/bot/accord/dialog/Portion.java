package bot.accord.dialog;

/**
 * What a place of a {@link State.Listing} shows: a page of the items, of all or of a subject's. A place keeps it as the
 * page's number alone, or as the number, a sign and the subject.
 *
 * @param subject the item that the list is about; empty for none
 * @param page 0 is the first
 */
record Portion(String subject, int page) {

    private static final char SIGN = '~';
    private static final int MOST_PAGES = 1_000_000;

    /** Reads the place's argument; a word without a number is a subject. */
    static Portion of(Place place) {
        var argument = place.argument();
        var sign = argument.indexOf(SIGN);
        var number = sign < 0 ? argument : argument.substring(0, sign);
        if (!number.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            return new Portion(argument, 0);
        }
        return new Portion(sign < 0 ? "" : argument.substring(sign + 1), page(number));
    }

    String argument() {
        return subject.isEmpty() ? (page == 0 ? "" : String.valueOf(page)) : page + String.valueOf(SIGN) + subject;
    }

    Portion turnedTo(int other) {
        return new Portion(subject, other);
    }

    /** Returns the page of this number; the first one for what is none. */
    static int page(String number) {
        try {
            return Math.clamp(Integer.parseInt(number), 0, MOST_PAGES);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
