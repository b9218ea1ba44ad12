package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.exchange.Exchange.Status;
import bot.accord.papers.CalendarEntry;
import bot.accord.papers.CalendarFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An exchange as an entry for people's calendars: each newer file replaces the entry that an earlier one made. */
final class Calendars {

    private Calendars() {}

    static Outgoing document(long chat, Exchange exchange, Language language) {
        return document(chat, exchange, calendar(exchange, language));
    }

    /** @param calendar what {@link #calendar} made */
    static Outgoing document(long chat, Exchange exchange, String calendar) {
        return new Outgoing.Document(chat, "exchange-%d.ics".formatted(exchange.id()), calendar, Rich.EMPTY);
    }

    static String calendar(Exchange exchange, Language language) {
        return CalendarFile.of(entry(exchange, language));
    }

    static CalendarEntry entry(Exchange exchange, Language language) {
        var words = exchange.words(language);
        var plan = exchange.plan();
        var where = plan.where();
        var spot = where.spot();
        var address = Links.address(where.link());
        return new CalendarEntry(
                uid(exchange),
                exchange.version(),
                exchange.is(Status.CANCELLED),
                words.title(),
                address.isPresent() || where.link().isEmpty() ? words.text() : words.text() + "\n\n" + where.link(),
                plan.starts(),
                plan.ends(),
                where.place().isEmpty() ? null : where.place(),
                spot == null ? null : (Double) spot.latitude(),
                spot == null ? null : (Double) spot.longitude(),
                address.map(URI::toASCIIString).orElse(null),
                null,
                exchange.changed());
    }

    /** The same for every version of the exchange and in every language (RFC 7986, 5.3). */
    private static String uid(Exchange exchange) {
        var origin = "accord exchange " + exchange.id() + " made at " + exchange.created();
        return UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
