package bot.accord.time;

import bot.accord.chat.Language;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;

/** What a zone is called. */
final class ZoneLabel {

    private ZoneLabel() {}

    static String of(ZoneId zone, Language language, Instant at, ZoneTable table) {
        var offset = Offset.shown(zone.getRules().getOffset(at));
        if (zone.getRules().isFixedOffset() && isNoPlace(zone)) {
            return offset;
        }
        var name = name(zone, language, table);
        return language.code().equals("zh") ? name + "（" + offset + "）" : name + " (" + offset + ")";
    }

    private static boolean isNoPlace(ZoneId zone) {
        return !zone.getId().contains("/") || zone.getId().startsWith("Etc/");
    }

    private static String name(ZoneId zone, Language language, ZoneTable table) {
        var present = IcuZones.zone(zone.getId()).orElse(zone);
        var shown = table.shown(present, language.code());
        if (shown != null) {
            return shown;
        }
        var city = IcuZones.city(zone.getId(), ULocale.forLanguageTag(language.code()));
        return city == null ? zone.getId() : city;
    }
}
