package bot.accord.dialog;

import bot.accord.chat.Language;
import java.time.ZoneId;
import java.util.Set;

/**
 * The person whose turn it is, as far as the dialog needs to know them.
 *
 * @param id Telegram's user id
 * @param name as the person wrote it: never markup
 * @param zone in which they read times
 * @param roles lower case ({@code owner}, {@code editor}); empty for a stakeholder. Whoever has any is {@code staff}
 */
public record Visitor(long id, String name, Language language, ZoneId zone, Set<String> roles) {

    public Visitor {
        roles = Set.copyOf(roles);
    }

    public Visitor speaking(Language other) {
        return new Visitor(id, name, other, zone, roles);
    }

    public Visitor in(ZoneId other) {
        return new Visitor(id, name, language, other, roles);
    }
}
