package bot.accord.content;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content is.
 *
 * @param dialogsDir the folder, seen from where the desk was started
 */
@ConfigurationProperties("accord")
public record ContentSettings(@DefaultValue("dialogs") Path dialogsDir) {}
