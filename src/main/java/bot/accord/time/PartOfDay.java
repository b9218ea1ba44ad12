package bot.accord.time;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A part of the day, by which an hour of twelve becomes one of twenty-four. */
enum PartOfDay {
    MORNING(0),
    /** 上午, of which 12 is noon. */
    FORENOON(1),
    DAY(11),
    AFTERNOON(12),
    EVENING(15),
    /** From six to midnight and from midnight to five, as in {@code 11 ночи} and {@code 2 ночи}. */
    NIGHT(18);

    /** The first of the twelve hours that it has; no two have the same. */
    private final int first;

    PartOfDay(int first) {
        this.first = first;
    }

    int first() {
        return first;
    }

    /** Returns the part of the day that begins so. */
    static PartOfDay from(int first) {
        return Arrays.stream(values())
                .filter(part -> part.first == first)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part of the day begins at " + first));
    }

    /**
     * Returns the hour that a clock's hour is in this part of the day, counted from the day's beginning: of
     * {@link #EVENING} 7 is 19, 12 is 24 and 1 is 25. Empty where it is none.
     *
     * @param hour 0 to 24
     */
    OptionalInt hour(int hour) {
        if (this == NIGHT) {
            return OptionalInt.of(hour >= 6 && hour <= 12 ? hour + 12 : hour);
        }
        return candidates(hour)
                .filter(candidate -> candidate >= first && candidate < first + 12)
                .findFirst();
    }

    private static IntStream candidates(int hour) {
        return switch (hour) {
            case 0 -> IntStream.of(0, 24);
            case 12 -> IntStream.of(0, 12, 24);
            default -> hour > 12 ? IntStream.of(hour) : IntStream.of(hour, hour + 12, hour + 24);
        };
    }
}
