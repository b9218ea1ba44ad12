package bot.accord.papers;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a calendar. Words are taken as they are: control characters are left out, and a blank one counts as none.
 *
 * @param uid the same in every version of this entry and in no other, such as {@code exchange-12@example.org}
 * @param sequence 0 at first and one more with each change, the cancellation among them: a calendar that has the entry
 *     takes a new version only with a higher number
 * @param title in one line; not blank
 * @param text may be empty; may have several lines
 * @param starts in the zone in which it is planned: there it stays at its hour if the zone's rules change
 * @param ends not before {@code starts}
 * @param place as people name it, with its address
 * @param latitude in degrees, -90 to 90; given together with the longitude (-180 to 180) or not at all
 * @param url where more is to be found, or where one takes part
 * @param organiser a name; no e-mail address is asked for, see {@link CalendarFile}
 * @param stamp when this version was made
 */
public record CalendarEntry(
        String uid,
        int sequence,
        boolean cancelled,
        String title,
        String text,
        ZonedDateTime starts,
        ZonedDateTime ends,
        @Nullable String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String url,
        @Nullable String organiser,
        Instant stamp) {

    public CalendarEntry {
        uid = Plain.line(uid);
        title = Plain.line(title);
        text = Plain.text(text).strip();
        place = Plain.lineOrNull(place);
        url = Plain.lineOrNull(url);
        organiser = Plain.lineOrNull(organiser);
        check(!uid.isEmpty(), "an id must not be blank");
        check(sequence >= 0, "the sequence must be 0 or more, was " + sequence);
        check(!title.isEmpty(), "the title must not be blank");
        check(!ends.isBefore(starts), "the end " + ends + " is before the start " + starts);
        check((latitude == null) == (longitude == null), "a latitude and a longitude go together");
        check(isWithin(latitude, 90), "there is no latitude " + latitude);
        check(isWithin(longitude, 180), "there is no longitude " + longitude);
    }

    private static boolean isWithin(@Nullable Double degrees, int most) {
        return degrees == null || Math.abs(degrees) <= most;
    }

    private static void check(boolean sound, String wrong) {
        if (!sound) {
            throw new IllegalArgumentException("calendar entry: " + wrong);
        }
    }
}
