package bot.accord.papers;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Geo;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;

/**
 * Calendar files (iCalendar, RFC 5545): the whole content of an {@code .ics} of one entry, in UTF-8.
 *
 * <p>A later version replaces the entry that a calendar has. What decides about it is the UID, which stays, and SEQUENCE,
 * which rises; some look at DTSTAMP or LAST-MODIFIED as well, so both are the version's {@code stamp}, and PRODID is
 * always the same. Beyond that the calendars differ:
 *
 * <ul>
 *   <li>An entry that names an ORGANIZER and ATTENDEEs is a meeting: calendars then expect answers by e-mail, and changes
 *       from the organiser alone. Here it is a thing of the person's own: METHOD:PUBLISH without the two, although RFC
 *       5546 asks for an ORGANIZER. Who invites is a CONTACT.
 *   <li>A cancellation is METHOD:CANCEL and STATUS:CANCELLED at once, since each is what some look at; it takes no time
 *       (TRANSP) and rings no bell, where an entry stays visible.
 *   <li>Outlook reads a time zone only from VTIMEZONE, with one yearly rule a direction (MS-OXCICAL 2.1.3.1.1.19);
 *       Google and Apple go by its name, which is therefore that of the time zone database.
 *   <li>Apple shows a map only for X-APPLE-STRUCTURED-LOCATION, others for GEO. Google and Outlook show no URL, so it
 *       stands below the text as well. A calendar's name (X-WR-CALNAME) would make Outlook open a calendar of its own.
 *   <li>Outlook keeps one alarm of several, so the hour before comes first. Google sets its user's own instead.
 * </ul>
 */
public final class CalendarFile {

    private static final String PRODUCT = "-//Accord//Accord//EN";
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final String RADIUS = "100";

    private final CalendarEntry entry;
    private final VEvent event = new VEvent();
    private final ICalendar calendar = new ICalendar();

    private CalendarFile(CalendarEntry entry) {
        this.entry = entry;
        state();
    }

    /**
     * Returns the file of an entry with hours. Its times are in the zone of its start, of whose rules the file carries
     * what it needs; in UTC where that is a mere offset such as UTC+3, which no calendar knows by name, or where a time
     * is the second of the two that a clock shows while it is set back, which cannot be written otherwise.
     */
    public static String of(CalendarEntry entry) {
        var file = new CalendarFile(entry);
        file.hours();
        file.alarm(Duration.builder().hours(1).prior(true).build());
        file.alarm(Duration.builder().days(1).prior(true).build());
        return file.write();
    }

    /** Returns the file of an entry of whole days, from the day of its start to that of its end; their hours do not count. */
    public static String ofDays(CalendarEntry entry) {
        var file = new CalendarFile(entry);
        file.days();
        file.alarm(Duration.builder().hours(15).prior(true).build());
        return file.write();
    }

    private void state() {
        event.setUid(entry.uid());
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(date(entry.stamp()));
        event.setLastModified(date(entry.stamp()));
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setTransparency(entry.cancelled());
    }

    private void hours() {
        event.setDateStart(date(entry.starts().toInstant()));
        if (entry.ends().toInstant().isAfter(entry.starts().toInstant())) {
            event.setDateEnd(date(entry.ends().toInstant()));
        }
        var zone = entry.starts().getZone();
        if (isNamed(zone) && isFirst(entry.starts()) && isFirst(entry.ends().withZoneSameInstant(zone))) {
            var rules = Observances.of(
                    zone, entry.starts().toInstant(), entry.ends().toInstant());
            calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(zone), rules));
        }
    }

    private static boolean isNamed(ZoneId zone) {
        return ZONES.contains(zone.getId()) && !zone.normalized().equals(ZoneOffset.UTC);
    }

    /** Whether the clock shows this time once, or for the first time (RFC 5545, 3.3.5). */
    private static boolean isFirst(ZonedDateTime time) {
        return time.withEarlierOffsetAtOverlap().equals(time);
    }

    private void days() {
        event.setDateStart(new DateStart(day(entry.starts().toLocalDate())));
        event.setDateEnd(new DateEnd(day(entry.ends().toLocalDate().plusDays(1))));
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static Date date(Instant time) {
        return Date.from(time);
    }

    private void alarm(Duration before) {
        if (!entry.cancelled()) {
            event.addAlarm(VAlarm.display(new Trigger(before, null), entry.title()));
        }
    }

    private String write() {
        words();
        calendar.setProductId(PRODUCT);
        calendar.setCalendarScale(CalendarScale.gregorian());
        calendar.setMethod(entry.cancelled() ? Method.cancel() : Method.publish());
        calendar.addEvent(event);
        return Folding.fold(text());
    }

    private void words() {
        event.setSummary(entry.title());
        var text = description();
        if (!text.isEmpty()) {
            event.setDescription(text);
        }
        if (entry.place() != null) {
            event.setLocation(entry.place());
        }
        if (entry.url() != null) {
            // not as the library's own property, which would escape the commas of an address
            event.setExperimentalProperty("URL", entry.url());
        }
        if (entry.organiser() != null) {
            event.addContact(entry.organiser());
        }
        map();
    }

    private String description() {
        var url = entry.url();
        if (url == null || entry.text().contains(url)) {
            return entry.text();
        }
        return entry.text().isEmpty() ? url : entry.text() + "\n\n" + url;
    }

    private void map() {
        var latitude = entry.latitude();
        var longitude = entry.longitude();
        if (latitude != null && longitude != null) {
            event.setGeo(new Geo(latitude, longitude));
            var title = entry.place() == null ? entry.title() : entry.place();
            var pin = event.setExperimentalProperty(
                    "X-APPLE-STRUCTURED-LOCATION", ICalDataType.URI, "geo:" + latitude + "," + longitude);
            pin.setParameter("X-APPLE-RADIUS", RADIUS);
            pin.setParameter("X-TITLE", title.replace('"', '\''));
        }
    }

    private String text() {
        var out = new StringWriter();
        try (var writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory takes every calendar", impossible);
        }
        return out.toString();
    }
}
