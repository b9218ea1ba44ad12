package bot.accord.people;

import bot.accord.chat.Language;
import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import bot.accord.time.TimeWords;
import bot.accord.time.Zones;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The time zones of the world: a dozen to choose from, all to look for; without an item, the person's own. */
@Component
final class ZoneList implements Source {

    private static final int LONGEST_ID = 24;
    private static final String SHORT = "~";

    private static final List<Language> SHIPPED =
            Stream.of("en", "ru", "be", "zh").map(Language::new).toList();

    private final People people;

    ZoneList(People people) {
        this.people = people;
    }

    /** Getting ready takes half a second, in which the first who asks need not keep all others waiting. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofVirtual().name("zones").start(ZoneList::warm);
    }

    private static void warm() {
        Zones.common();
        SHIPPED.forEach(language -> TimeWords.moment(Instant.EPOCH.atZone(ZoneOffset.UTC), language));
    }

    @Override
    public String name() {
        return "zones";
    }

    /**
     * {@code zone} is the zone's name, {@code clock} what its clocks show, {@code own} whether the person reads times in it,
     * {@code zone-chosen} whether they chose any (yes, no).
     */
    @Override
    public Set<String> values() {
        return Set.of("zone", "clock", "own", "zone-chosen");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        var zones = Zones.common();
        return new Slice(
                items(zones.subList(Math.min(from, zones.size()), Math.min(from + count, zones.size())), request),
                zones.size());
    }

    @Override
    public Slice find(Request request, String words, int count) {
        var found = Zones.read(words);
        return new Slice(items(found.subList(0, Math.min(count, found.size())), request), found.size());
    }

    private static List<Item> items(List<ZoneId> zones, Request request) {
        return zones.stream()
                .map(zone ->
                        new Item(id(zone), Zones.name(zone, request.visitor().language(), request.now())))
                .toList();
    }

    /**
     * Returns the zone's id or, for one of the few that do not fit into a button, what {@link #zone} knows it by: a tilde and a
     * number that it keeps whatever zones come and go.
     */
    static String id(ZoneId zone) {
        var id = zone.getId();
        return id.length() <= LONGEST_ID ? id : SHORT + Integer.toHexString(id.hashCode());
    }

    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return id.isEmpty()
                ? Optional.of(values(request, request.visitor().zone()))
                : zone(id).map(zone -> values(request, zone));
    }

    private Map<String, Object> values(Request request, ZoneId zone) {
        var visitor = request.visitor();
        return Map.of(
                "zone",
                Zones.name(zone, visitor.language(), request.now()),
                "clock",
                request.now().atZone(zone),
                "own",
                zone.equals(visitor.zone()) ? "yes" : "no",
                "zone-chosen",
                people.hasChosenZone(visitor.id()) ? "yes" : "no");
    }

    /** Returns the zone of an id, empty if there is none. */
    static Optional<ZoneId> zone(String id) {
        if (id.startsWith(SHORT)) {
            return ZoneId.getAvailableZoneIds().stream()
                    .map(ZoneId::of)
                    .filter(zone -> id(zone).equals(id))
                    .findFirst();
        }
        try {
            return id.isEmpty() || id.length() > LONGEST_ID ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
