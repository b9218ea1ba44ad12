package bot.accord.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.VTimeZone;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final Instant STAMP = Instant.parse("2026-11-24T09:00:00Z");
    private static final ZonedDateTime TEN = at("2027-03-12T10:00", "Europe/Minsk");

    private static ZonedDateTime at(String time, String zone) {
        return LocalDateTime.parse(time).atZone(ZoneId.of(zone));
    }

    private static CalendarEntry entry(ZonedDateTime starts, ZonedDateTime ends) {
        return new CalendarEntry(
                "exchange-12@example.org", 0, false, "Seminar", "", starts, ends, null, null, null, null, null, STAMP);
    }

    private static CalendarEntry saying(String title, String text, @Nullable String url, @Nullable String organiser) {
        return new CalendarEntry("x", 0, false, title, text, TEN, TEN, null, null, null, url, organiser, STAMP);
    }

    private static final CalendarEntry FULL = new CalendarEntry(
            "exchange-12@example.org",
            3,
            false,
            "Семинар: лазеры, оптика; 激光",
            "Первая строка\nвторая, \\ и всё",
            at("2027-03-27T22:00", "Europe/Berlin"),
            at("2027-03-28T12:30", "Europe/Berlin"),
            "Большой зал, Минск",
            53.92,
            27.6,
            "https://t.me/accord_demo_bot?start=exchange_12",
            "НАН Беларуси",
            STAMP);

    private static ICalendar parsed(String file) {
        return Biweekly.parse(file).first();
    }

    private static VEvent event(String file) {
        return parsed(file).getEvents().getFirst();
    }

    @Test
    void an_entry_is_written_letter_for_letter() {
        assertThat(CalendarFile.of(FULL)).isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Accord//Accord//EN
                        CALSCALE:GREGORIAN
                        METHOD:PUBLISH
                        BEGIN:VTIMEZONE
                        TZID:Europe/Berlin
                        BEGIN:DAYLIGHT
                        DTSTART:19700329T020000
                        TZOFFSETFROM:+0100
                        TZOFFSETTO:+0200
                        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                        END:DAYLIGHT
                        BEGIN:STANDARD
                        DTSTART:19701025T030000
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0100
                        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                        END:STANDARD
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        UID:exchange-12@example.org
                        SEQUENCE:3
                        DTSTAMP:20261124T090000Z
                        LAST-MODIFIED:20261124T090000Z
                        STATUS:CONFIRMED
                        TRANSP:OPAQUE
                        DTSTART;TZID=Europe/Berlin:20270327T220000
                        DTEND;TZID=Europe/Berlin:20270328T123000
                        SUMMARY:Семинар: лазеры\\, оптика\\; 激光
                        DESCRIPTION:Первая строка\\nвторая\\, \\\\ и всё\\n\\nhttps
                         ://t.me/accord_demo_bot?start=exchange_12
                        LOCATION:Большой зал\\, Минск
                        URL:https://t.me/accord_demo_bot?start=exchange_12
                        X-APPLE-STRUCTURED-LOCATION;X-APPLE-RADIUS=100;X-TITLE="Большой за
                         л, Минск";VALUE=URI:geo:53.92,27.6
                        CONTACT:НАН Беларуси
                        GEO:53.92;27.6
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        TRIGGER:-PT1H
                        DESCRIPTION:Семинар: лазеры\\, оптика\\; 激光
                        END:VALARM
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        TRIGGER:-P1D
                        DESCRIPTION:Семинар: лазеры\\, оптика\\; 激光
                        END:VALARM
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @Test
    void what_was_written_is_read_again() {
        var event = event(CalendarFile.of(FULL));

        assertThat(event.getSummary().getValue()).isEqualTo(FULL.title());
        assertThat(event.getDescription().getValue().replace(System.lineSeparator(), "\n"))
                .isEqualTo(FULL.text() + "\n\n" + FULL.url());
        assertThat(event.getLocation().getValue()).isEqualTo(FULL.place());
        assertThat(event.getContacts().getFirst().getValue()).isEqualTo(FULL.organiser());
        assertThat(event.getUrl().getValue()).isEqualTo(FULL.url());
        assertThat(event.getGeo().getLatitude()).isEqualTo(53.92);
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(FULL.starts().toInstant());
        assertThat(event.getAlarms()).hasSize(2);
        assertThat(event.getOrganizer()).isNull();
        assertThat(event.getAttendees()).isEmpty();
    }

    @Test
    void a_cancellation_keeps_the_id_and_raises_the_number() {
        var file = CalendarFile.of(new CalendarEntry(
                FULL.uid(),
                4,
                true,
                FULL.title(),
                FULL.text(),
                FULL.starts(),
                FULL.ends(),
                null,
                null,
                null,
                null,
                null,
                STAMP.plusSeconds(60)));
        var event = event(file);

        assertThat(parsed(file).getMethod().isCancel()).isTrue();
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo(FULL.uid());
        assertThat(event.getSequence().getValue()).isEqualTo(4);
        assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(STAMP.plusSeconds(60));
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void a_zone_whose_clocks_stand_still_has_one_offset() {
        assertThat(CalendarFile.of(entry(TEN, TEN.plusHours(2))))
                .contains("""
                        BEGIN:VTIMEZONE
                        TZID:Europe/Minsk
                        BEGIN:STANDARD
                        DTSTART:19700101T000000
                        TZOFFSETFROM:+0300
                        TZOFFSETTO:+0300
                        END:STANDARD
                        END:VTIMEZONE
                        """.replace("\n", "\r\n"))
                .contains("DTSTART;TZID=Europe/Minsk:20270312T100000\r\nDTEND;TZID=Europe/Minsk:20270312T120000\r\n");
    }

    static Stream<Arguments> overTheYear() {
        return Stream.of("Europe/Minsk", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Sydney")
                .flatMap(zone -> Stream.of(
                                "2027-01-15T09:00",
                                "2027-03-13T23:00",
                                "2027-03-28T01:30",
                                "2027-07-01T12:00",
                                "2027-10-31T00:15",
                                "2027-11-06T23:59",
                                "2028-02-29T10:00")
                        .map(time -> arguments(at(time, zone))));
    }

    @ParameterizedTest
    @MethodSource("overTheYear")
    void a_calendar_that_goes_by_the_file_alone_shows_the_right_moment(ZonedDateTime starts) {
        assertMoments(starts, starts.plusHours(30));
    }

    @Test
    void so_it_does_in_every_zone() {
        for (var zone : ZoneId.getAvailableZoneIds()) {
            for (var day : List.of("03-26", "10-30")) {
                var starts = at("2027-" + day + "T09:30", zone);
                assertMoments(starts, starts.plusDays(4));
            }
        }
    }

    private static void assertMoments(ZonedDateTime starts, ZonedDateTime ends) {
        var file = CalendarFile.of(entry(starts, ends));
        assertThat(moment(file, "DTSTART")).as(file).isEqualTo(starts.toInstant());
        assertThat(moment(file, "DTEND")).as(file).isEqualTo(ends.toInstant());
    }

    /** Reads a time by the file's own rules; ICU does it, since biweekly errs in the hours around a change. */
    private static Instant moment(String file, String property) {
        var found = Pattern.compile(property + "(?:;TZID=([^:]+))?:([0-9T]+)(Z?)")
                .matcher(file.substring(file.indexOf("BEGIN:VEVENT")));
        assertThat(found.find()).as(file).isTrue();
        var time = LocalDateTime.parse(found.group(2), DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"));
        if (!found.group(3).isEmpty()) {
            return time.toInstant(ZoneOffset.UTC);
        }
        var zone = VTimeZone.create(new StringReader(file));
        assertThat(zone.getID()).isEqualTo(found.group(1));
        var calendar = new GregorianCalendar(zone);
        calendar.clear();
        calendar.set(
                time.getYear(),
                time.getMonthValue() - 1,
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
        calendar.setRepeatedWallTimeOption(Calendar.WALLTIME_FIRST);
        return Instant.ofEpochMilli(calendar.getTimeInMillis());
    }

    @Test
    void a_zone_whose_rule_outlook_cannot_read_tells_what_holds_meanwhile() {
        var starts = at("2027-03-25T20:00", "Asia/Jerusalem");

        assertThat(CalendarFile.of(entry(starts, starts.plusHours(12)))).contains("""
                        BEGIN:STANDARD
                        DTSTART:19700101T000000
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0200
                        END:STANDARD
                        BEGIN:DAYLIGHT
                        DTSTART:20270326T020000
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0300
                        END:DAYLIGHT
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+03:00", "UTC+03:00", "GMT+3", "Z", "UTC", "Etc/UTC", "GMT"})
    void a_mere_offset_is_written_in_universal_time(String zone) {
        var starts = at("2027-03-12T10:00", zone);
        var file = CalendarFile.of(entry(starts, starts.plusHours(1)));

        assertThat(file).doesNotContain("VTIMEZONE");
        assertMoments(starts, starts.plusHours(1));
    }

    @Test
    void an_hour_that_the_clock_shows_twice_is_told_apart() {
        var first = at("2027-10-31T02:30", "Europe/Berlin");
        var second = first.withLaterOffsetAtOverlap();

        assertThat(CalendarFile.of(entry(first, first))).contains("DTSTART;TZID=Europe/Berlin:20271031T023000");
        assertThat(CalendarFile.of(entry(second, second))).contains("DTSTART:20271031T013000Z");
        assertThat(CalendarFile.of(entry(first, second))).contains("DTEND:20271031T013000Z");
    }

    @Test
    void an_entry_without_duration_has_no_end() {
        assertThat(event(CalendarFile.of(entry(TEN, TEN))).getDateEnd()).isNull();
    }

    @Test
    void an_end_in_another_zone_is_told_in_that_of_the_start() {
        var file = CalendarFile.of(entry(TEN, at("2027-03-12T17:00", "Asia/Shanghai")));

        assertThat(file).contains("DTEND;TZID=Europe/Minsk:20270312T120000").doesNotContain("Shanghai");
    }

    @Test
    void whole_days_have_no_hours_and_end_with_the_next_day() {
        var file = CalendarFile.ofDays(entry(TEN, TEN.plusDays(1).withZoneSameLocal(ZoneOffset.ofHours(14))));

        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20270312\r\n", "DTEND;VALUE=DATE:20270314\r\n", "TRIGGER:-PT15H\r\n")
                .doesNotContain("VTIMEZONE");
        assertThat(event(file).getAlarms()).hasSize(1);
    }

    @Test
    void no_line_is_longer_than_75_octets_and_none_is_cut_inside_a_character() {
        var text = "激光与光学".repeat(60) + "Лазерная физика, ".repeat(20) + "😀".repeat(50) + "a".repeat(200);
        var file = CalendarFile.of(saying("Ў" + "激".repeat(80), text, null, null));

        assertThat(file.split("\r\n")).allSatisfy(line -> {
            var octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        });
        assertThat(event(file).getDescription().getValue()).isEqualTo(text);
        assertThat(event(file).getSummary().getValue()).isEqualTo("Ў" + "激".repeat(80));
    }

    @Test
    void what_people_type_cannot_add_lines_of_its_own() {
        var file = CalendarFile.of(saying(
                "Title\r\nATTENDEE:mailto:x@example.org",
                "a\r\nEND:VEVENT\u2028b\u0000\u0007c\uD800",
                "https://example.org/\nX:1",
                "Org\nORGANIZER:x"));

        assertThat(file.split("\r\n")).noneMatch(line -> line.matches("(ATTENDEE|ORGANIZER|X):.*"));
        assertThat(file).contains("SUMMARY:Title ATTENDEE:mailto:x@example.org", "DESCRIPTION:a\\nEND:VEVENT\\nbc");
        assertThat(parsed(file).getEvents()).hasSize(1);
    }

    @Test
    void a_title_in_quotes_names_a_pin_too() {
        var file = CalendarFile.of(new CalendarEntry(
                "x", 0, false, "The \"Hall\"; 53, Minsk", "", TEN, TEN, null, -53.5, 0.0, null, null, STAMP));

        assertThat(file.replace("\r\n ", ""))
                .contains("GEO:-53.5;0.0\r\n")
                .contains("X-APPLE-STRUCTURED-LOCATION;X-APPLE-RADIUS=100;"
                        + "X-TITLE=\"The 'Hall'; 53, Minsk\";VALUE=URI:geo:-53.5,0.0\r\n");
    }

    @Test
    void an_address_is_not_escaped_and_stands_once_below_the_text() {
        var url = "https://example.org/join?a=1,2;b=3";

        assertThat(CalendarFile.of(saying("x", "", url, null)))
                .contains("URL:" + url + "\r\n", "DESCRIPTION:https://example.org/join?a=1\\,2\\;b=3\r\n");
        assertThat(CalendarFile.of(saying("x", "See " + url + " for more", url, null)))
                .contains("DESCRIPTION:See https://example.org/join?a=1\\,2\\;b=3 for more\r\n");
    }

    @Test
    void an_entry_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> entry(TEN, TEN.minusSeconds(1)))
                .hasMessageContaining("the end 2027-03-12T09:59:59+03:00[Europe/Minsk] is before the start");
        assertThatThrownBy(() -> saying(" ", "", null, null)).hasMessageContaining("title");
        assertThatThrownBy(
                        () -> new CalendarEntry("x", -1, false, "x", "", TEN, TEN, null, null, null, null, null, STAMP))
                .hasMessageContaining("0 or more");
        assertThatThrownBy(
                        () -> new CalendarEntry("x", 0, false, "x", "", TEN, TEN, null, 91.0, 1.0, null, null, STAMP))
                .hasMessageContaining("no latitude 91");
        assertThatThrownBy(
                        () -> new CalendarEntry("x", 0, false, "x", "", TEN, TEN, null, 1.0, null, null, null, STAMP))
                .hasMessageContaining("together");
    }
}
