package bot.accord.dialog;

import bot.accord.chat.Language;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads ICU's message format. ICU takes neither dots nor hyphens in an argument's name: letters that no content uses
 * stand for them while ICU reads, one for one, so that its positions stay right.
 */
final class MessageReader {

    private static final char DOT = '\uA78F';
    private static final char HYPHEN = '\uA7F7';
    private static final Pattern NAME = Pattern.compile("\\{\\s*[A-Za-z][A-Za-z0-9_]*[.-][A-Za-z0-9_.-]*(?=\\s*[,}])");
    private static final Pattern POSITION = Pattern.compile("at pattern index (\\d+)");
    private static final Pattern ECHO =
            Pattern.compile(" in message \".*|: (?:\\[at pattern index|\").*", Pattern.DOTALL);

    private final ULocale locale;
    private final Formats formats;
    private final MessagePattern pattern;
    private final Set<String> placeholders = new LinkedHashSet<>();
    private int at;

    private MessageReader(Language language, MessagePattern pattern) {
        this.locale = ULocale.forLocale(language.locale());
        this.formats = new Formats(language);
        this.pattern = pattern;
    }

    static Template read(String words, Language language) {
        if (words.indexOf('{') < 0 && words.indexOf('}') < 0 && words.indexOf('\'') < 0) {
            return new Template.Fixed(Markdown.read(words));
        }
        try {
            var reader = new MessageReader(language, new MessagePattern(veiled(words)));
            return reader.message(words);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw refusal(words, language, e);
        }
    }

    private Template message(String words) {
        try {
            var pieces = pieces();
            return new Message(pieces, placeholders);
        } catch (IllegalArgumentException e) {
            var place = pattern.getPatternIndex(Math.min(at, pattern.countParts() - 1));
            throw new IllegalArgumentException(e.getMessage() + place(words, place), e);
        }
    }

    /** Reads one message; {@code at} goes from its start to behind its end. */
    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var from = pattern.getPart(at++).getLimit();
        while (true) {
            var part = pattern.getPart(at);
            literal(pieces, from, part.getIndex());
            from = part.getLimit();
            switch (part.getType()) {
                case MSG_LIMIT -> {
                    at++;
                    return pieces;
                }
                case REPLACE_NUMBER -> pieces.add(new Piece.Count(formats.count()));
                case ARG_START -> {
                    var end = pattern.getLimitPartIndex(at);
                    pieces.add(argument(part.getArgType()));
                    from = pattern.getPart(end).getLimit();
                    at = end;
                }
                default -> {}
            }
            at++;
        }
    }

    private void literal(List<Piece> pieces, int from, int to) {
        if (from < to) {
            pieces.add(new Piece.Literal(plain(pattern.getPatternString().substring(from, to))));
        }
    }

    private Piece argument(ArgType type) {
        at++;
        var name = plain(pattern.getSubstring(pattern.getPart(at++)));
        placeholders.add(name);
        return switch (type) {
            case NONE -> new Piece.Value(name, formats.plain());
            case SIMPLE -> new Piece.Value(name, simple());
            case SELECT -> new Piece.Select(name, branches(new HashMap<>()));
            case PLURAL -> plural(name, PluralRules.PluralType.CARDINAL);
            case SELECTORDINAL -> plural(name, PluralRules.PluralType.ORDINAL);
            case CHOICE -> throw new IllegalArgumentException("no type 'choice'; use plural or select");
        };
    }

    private ValueFormat simple() {
        var type = pattern.getSubstring(pattern.getPart(at));
        var next = pattern.getPart(at + 1);
        var style = next.getType() == Part.Type.ARG_STYLE
                ? plain(pattern.getSubstring(next)).strip()
                : "";
        return formats.of(type, style);
    }

    private Piece plural(String name, PluralRules.PluralType type) {
        var offset = BigDecimal.ZERO;
        if (pattern.getPart(at).getType().hasNumericValue()) {
            offset = BigDecimal.valueOf(pattern.getNumericValue(pattern.getPart(at++)));
        }
        var exact = new HashMap<BigDecimal, List<Piece>>();
        var branches = branches(exact);
        return new Piece.Plural(name, offset, PluralRules.forLocale(locale, type), exact, branches);
    }

    private Map<String, List<Piece>> branches(Map<BigDecimal, List<Piece>> exact) {
        var branches = new HashMap<String, List<Piece>>();
        while (pattern.getPartType(at) == Part.Type.ARG_SELECTOR) {
            var keyword = plain(pattern.getSubstring(pattern.getPart(at++)));
            if (pattern.getPartType(at).hasNumericValue()) {
                var number = BigDecimal.valueOf(pattern.getNumericValue(pattern.getPart(at++)));
                exact.put(number.stripTrailingZeros(), pieces());
            } else {
                branches.put(keyword, pieces());
            }
        }
        return branches;
    }

    private static String veiled(String words) {
        return NAME.matcher(words)
                .replaceAll(match -> match.group().replace('.', DOT).replace('-', HYPHEN));
    }

    private static String plain(String words) {
        return words.replace(DOT, '.').replace(HYPHEN, '-');
    }

    private static IllegalArgumentException refusal(String words, Language language, RuntimeException cause) {
        var message = plain(String.valueOf(cause.getMessage()));
        if (!message.contains(" at character ")) {
            var position = POSITION.matcher(message);
            var index = position.find() ? Integer.parseInt(position.group(1)) : lastBrace(words);
            message = ECHO.matcher(message).replaceFirst("") + place(words, index);
        }
        return new IllegalArgumentException("text (" + language + "): " + message, cause);
    }

    /** ICU does not say where the brace stands that nothing closes; it is the last one or near it. */
    private static int lastBrace(String words) {
        return Math.max(words.lastIndexOf('{'), 0);
    }

    private static String place(String words, int index) {
        var line = words.lastIndexOf('\n', Math.max(index - 1, 0)) + 1;
        var number = words.substring(0, Math.min(line, words.length())).lines().count() + 1;
        var end = Math.min(words.length(), index + 20);
        var near = words.substring(Math.min(index, words.length()), end)
                .lines()
                .findFirst()
                .orElse("");
        return " at character " + (index + 1) + (number > 1 ? ", line " + number : "") + ", near '" + near + "'";
    }
}
