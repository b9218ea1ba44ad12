package bot.accord.desk;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the desk keeps what it knows.
 *
 * @param dataDir holds {@code accord.db} and nothing that cannot be rebuilt from it; made if it is not there
 */
@ConfigurationProperties("accord")
public record DataSettings(@DefaultValue("data") Path dataDir) {}
