package bot.accord.dialog;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a button of ours says when it is pressed: {@code 1z:home.about}. First the serial number of the screen that showed
 * it, base 36; then a sign for the kind; then the state or form that it belongs to, and its name there; on what speaks of an
 * item also the item, where it fits. The client can send anything: rights are checked on arrival.
 *
 * @param owner the id of a state or form
 * @param name the id of an option, choice, field or item; the number of a list's page; the name of a built-in
 * @param argument the item of the page, or the subject of the list, that showed the button; empty where there is none, a dot
 *     where it did not fit
 * @param serial of the screen that showed it, 1 or more; {@link #UNASKED} on a notice, which is nobody's present screen
 */
public record CallbackData(Kind kind, String owner, String name, String argument, long serial) {

    /** The most that Telegram carries, in bytes of UTF-8 (Bot API, {@code callback_data}). */
    public static final int MOST = 64;

    /** The serial number of what is shown to somebody who did nothing: no screen ever has it. */
    static final long UNASKED = 0;

    private static final int RADIX = 36;
    private static final String CUT = ".";
    private static final String LATEST = Long.toString(Long.MAX_VALUE, RADIX);

    /** What a button does, and the sign by which it travels. */
    public enum Kind {
        OPTION(':'),
        CHOICE('?'),
        ITEM('>'),
        EARLIER('-'),
        LATER('+'),
        FIELD('#'),
        BUILT_IN('!');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }

        private boolean hasArgument() {
            return this == OPTION || this == EARLIER || this == LATER;
        }

        private static Optional<Kind> of(char sign) {
            for (var kind : values()) {
                if (kind.sign == sign) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Reads what a press said; empty for anything that no screen of ours can have carried. */
    public static Optional<CallbackData> parse(String data) {
        var sign = 0;
        while (sign < data.length() && isDigit(data.charAt(sign))) {
            sign++;
        }
        var dot = data.indexOf('.', sign);
        if (sign == 0 || sign > LATEST.length() || dot <= sign + 1 || dot == data.length() - 1) {
            return Optional.empty();
        }
        var kind = Kind.of(data.charAt(sign));
        return kind.isEmpty() ? Optional.empty() : parse(kind.get(), data, sign, dot);
    }

    /** Returns the bytes that a button of this name takes at most, whatever screen shows it. */
    public static int longest(String owner, String name) {
        return LATEST.length() + 1 + size(owner) + 1 + size(name);
    }

    /** Returns what the button is called in a rehearsal: the id of what it names, or of what it does. */
    public String called() {
        return switch (kind) {
            case EARLIER -> "earlier";
            case LATER -> "later";
            case OPTION, CHOICE, ITEM, FIELD, BUILT_IN -> name;
        };
    }

    /** Returns the data as it travels. */
    public String encode() {
        var bare = Long.toString(serial, RADIX) + kind.sign + owner + '.' + name;
        var full = argument.isEmpty() ? bare : bare + '.' + argument;
        if (size(full) <= MOST) {
            return full;
        }
        if (size(bare) < MOST) {
            return argument.isEmpty() ? bare : bare + '.';
        }
        throw new IllegalArgumentException(
                "button '" + bare + "': at most " + MOST + " bytes wanted, were " + size(bare) + "; shorten its ids");
    }

    /** Returns whether the button was on an item's page but had no room to say which. */
    boolean isCut() {
        return argument.equals(CUT);
    }

    /** Returns whether the button was on a notice. */
    boolean isUnasked() {
        return serial == UNASKED;
    }

    private static Optional<CallbackData> parse(Kind kind, String data, int sign, int dot) {
        var owner = data.substring(sign + 1, dot);
        var rest = data.substring(dot + 1);
        // an item's id may hold dots; an option's may not, nor may a page's number
        var second = kind.hasArgument() ? rest.indexOf('.') : -1;
        var name = second < 0 ? rest : rest.substring(0, second);
        var argument = second < 0 ? "" : second == rest.length() - 1 ? CUT : rest.substring(second + 1);
        try {
            var serial = Long.parseLong(data.substring(0, sign), RADIX);
            return Optional.of(new CallbackData(kind, owner, name, argument, serial));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean isDigit(char unit) {
        return (unit >= '0' && unit <= '9') || (unit >= 'a' && unit <= 'z');
    }

    private static int size(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return text.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return text.length();
    }
}
