package bot.accord.cli;

import bot.accord.chat.Incoming;
import bot.accord.cli.RehearsalReader.Unreadable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the steps of a rehearsal; each method gets a line without its sign. */
final class StepReader {

    private static final Pattern BUTTON = Pattern.compile("\\[([^\\]]+)]");
    private static final Pattern OLD = Pattern.compile("(\\S+)\\s+@([1-9][0-9]{0,3})");
    private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,4})([mhd])");
    private static final Pattern PLACE =
            Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]+)?)\\s*,\\s*(-?[0-9]{1,3}(?:\\.[0-9]+)?)");
    private static final Pattern ANSWER = Pattern.compile("\\G\\s*([a-z][a-z0-9-]*)=(?:\"([^\"]*)\"|(\\S+))");

    private StepReader() {}

    static Step person(int line, String text) {
        if (text.isEmpty()) {
            throw new Unreadable("the person says nothing", "write the words, a /command or a [button]");
        }
        var button = BUTTON.matcher(text);
        return button.matches() ? new Step.Press(line, button.group(1).strip()) : new Step.Type(line, text);
    }

    static Step event(int line, String text) {
        var rest = rest(text);
        return switch (first(text)) {
            case "press" -> old(line, rest);
            case "language" -> new Step.Switch(line, RehearsalReader.language(rest));
            case "reload", "kill" -> new Step.Reload(line);
            case "sticker" -> new Step.Sticker(line);
            case "place" -> place(line, rest);
            case "file" -> new Step.Send(line, wanted(rest, "! file plan.pdf"));
            case "wait" -> new Step.Wait(line, time(rest));
            default ->
                throw new Unreadable(
                        "the event '" + text + "' is not known",
                        "write one of: press, language, reload, sticker, place, file, wait");
        };
    }

    static Step expectation(int line, String text) {
        var rest = rest(text);
        return switch (first(text)) {
            case "state" -> new Step.InState(line, wanted(rest, "< state home"));
            case "answer" -> new Step.Answers(line, ids(rest, "< answer signing-date"));
            case "offers" -> new Step.Offers(line, ids(rest, "< offers signing-date signatories"));
            case "form" -> form(line, rest);
            case "review" -> new Step.Review(line, answers(rest));
            case "says" -> new Step.Says(line, wanted(rest, "< says some words"));
            case "toast" -> new Step.Toast(line, wanted(rest, "< toast some words"));
            case "button" -> new Step.Shows(line, wanted(rest, "< button about"), true);
            case "no" -> no(line, rest);
            default ->
                throw new Unreadable(
                        "the expectation '" + text + "' is not known",
                        "write one of: state, answer, offers, form, review, says, toast, button, no button");
        };
    }

    private static Step no(int line, String text) {
        if (!first(text).equals("button")) {
            throw new Unreadable("'no " + text + "' is not known", "write: < no button staff");
        }
        return new Step.Shows(line, wanted(rest(text), "< no button staff"), false);
    }

    private static Step form(int line, String text) {
        return new Step.InForm(line, first(wanted(text, "< form inquiry topic")), rest(text));
    }

    private static Step old(int line, String text) {
        var matcher = OLD.matcher(text);
        if (!matcher.matches()) {
            throw new Unreadable("'" + text + "' names no old button", "write: ! press home.about @1");
        }
        return new Step.PressOld(line, matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    private static Step place(int line, String text) {
        var matcher = PLACE.matcher(text);
        if (matcher.matches()) {
            var latitude = Double.parseDouble(matcher.group(1));
            var longitude = Double.parseDouble(matcher.group(2));
            if (Incoming.Spot.exists(latitude, longitude)) {
                return new Step.Place(line, latitude, longitude);
            }
        }
        throw new Unreadable("'" + text + "' is no place", "write its degrees: ! place 53.92, 27.60");
    }

    private static Duration time(String text) {
        var matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            throw new Unreadable("'" + text + "' is no time", "write 30m, 12h or 3d");
        }
        var count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    private static Map<String, String> answers(String text) {
        var answers = new LinkedHashMap<String, String>();
        var matcher = ANSWER.matcher(text);
        var end = 0;
        while (matcher.find()) {
            answers.put(matcher.group(1), matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new Unreadable("'" + text.substring(end).strip() + "' is no answer", "write: < review topic=visit");
        }
        return answers;
    }

    private static List<String> ids(String text, String form) {
        return List.of(wanted(text, form).split("\\s+"));
    }

    private static String wanted(String text, String form) {
        if (text.isEmpty()) {
            throw new Unreadable("the line ends too early", "write: " + form);
        }
        return text;
    }

    private static String first(String text) {
        return text.split("\\s+", 2)[0];
    }

    private static String rest(String text) {
        var parts = text.split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }
}
