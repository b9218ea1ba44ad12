package bot.accord.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;

/** {@link Masked}, and one line whatever the text holds: control characters are shown as {@code \\u000a}. */
public final class OneLine extends Masked {

    @Override
    protected String transform(ILoggingEvent event, String text) {
        var masked = super.transform(event, text);
        if (masked.chars().noneMatch(Character::isISOControl)) {
            return masked;
        }
        var line = new StringBuilder(masked.length() + 16);
        masked.chars().forEach(unit -> append(line, unit));
        return line.toString();
    }

    private static void append(StringBuilder line, int unit) {
        if (Character.isISOControl(unit)) {
            line.append("\\u%04x".formatted(unit));
        } else {
            line.append((char) unit);
        }
    }
}
