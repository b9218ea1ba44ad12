package bot.accord.people;

import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the desk knows from the start.
 *
 * @param owners Telegram user ids that hold the owner role
 * @param zone in which a person reads times until they choose another
 */
@ConfigurationProperties("accord")
public record PeopleSettings(
        @DefaultValue Set<Long> owners,
        @DefaultValue("Europe/Minsk") ZoneId zone) {

    public PeopleSettings {
        owners = Set.copyOf(owners);
    }
}
