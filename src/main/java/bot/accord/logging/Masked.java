package bot.accord.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Takes the bot's token out of what it encloses in a log pattern, plain and URL-encoded, and whatever else looks like
 * a token: HTTP libraries put whole addresses into their exceptions.
 */
public class Masked extends CompositeConverter<ILoggingEvent> {

    private static final String MASK = "***";

    private static final Pattern LIKE_A_TOKEN =
            Pattern.compile("(?i)(bot\\d{1,16}(?::|%3A)[\\w-]+|\\b\\d{1,16}(?::|%3A)[\\w-]{30,})");

    @Override
    protected String transform(ILoggingEvent event, String text) {
        var token = getContext() == null ? null : getContext().getProperty("token");
        var masked = text;
        if (token != null && !token.isEmpty()) {
            masked = masked.replace(token, MASK).replace(URLEncoder.encode(token, StandardCharsets.UTF_8), MASK);
        }
        return masked.indexOf(':') < 0 && masked.indexOf('%') < 0
                ? masked
                : LIKE_A_TOKEN.matcher(masked).replaceAll(MASK);
    }
}
