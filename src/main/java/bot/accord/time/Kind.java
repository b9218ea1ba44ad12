package bot.accord.time;

/** What a word can say about time; {@code words.txt} has the words, in lower case and with hyphens. */
enum Kind {
    MONTH,
    /** 1 is Monday. */
    WEEKDAY,
    /** So many days from today. */
    DAY,
    /** The first hour of a {@link PartOfDay}. */
    PART,
    NOON,
    MIDNIGHT,
    /** The last, this or the next: -1, 0, 1. */
    STEP,
    /** Likewise of years, in one word. */
    YEAR_STEP,
    AT,
    ON,
    IN,
    LATER,
    HALF,
    QUARTER,
    MINUTE,
    /** As the clock shows it. */
    HOUR,
    /** As time passes. */
    HOURS,
    DAYS,
    /** Behind the number of a day in its month. */
    DATE,
    WEEK,
    WEEKEND,
    /** Behind the number of a month in its year. */
    MOON,
    MONTHS,
    YEAR,
    MEASURE,
    ORDINAL,
    T,
    UTC,
    /** Says nothing. */
    FILL,
    NUMBER
}
