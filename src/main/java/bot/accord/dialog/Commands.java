package bot.accord.dialog;

import bot.accord.chat.Incoming;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What commands lead to. Every one that is known leaves a form in the middle; it is offered again. After any command the
 * person is spoken to in their own language.
 */
final class Commands {

    private static final String CANCEL = "cancel";
    private static final String START = "start";
    private static final int LONGEST = 64;
    private static final int LONGEST_SPELT = 256;
    private static final char WIDE_SLASH = '\uFF0F';
    private static final Pattern SPELT = Pattern.compile("/([A-Za-z0-9_]{1,32})(?:\\s+(.*))?", Pattern.DOTALL);

    private Commands() {}

    static void take(Scene scene, Incoming.Command command) {
        scene.speakOwn();
        switch (command.name()) {
            case CANCEL -> cancel(scene);
            case START -> start(scene, command.rest());
            default -> follow(scene, command.name());
        }
    }

    static void cancel(Scene scene) {
        scene.speakOwn();
        if (!Forms.cancel(scene)) {
            scene.note(Phrase.NOTHING_TO_CANCEL);
            Places.leaveAside(scene);
        }
    }

    /** Returns the command that the words are with the slash of full width that Chinese keyboards type. */
    static Optional<Incoming.Command> spelt(String words) {
        var line = words.strip();
        if (line.isEmpty() || line.charAt(0) != WIDE_SLASH || line.length() > LONGEST_SPELT) {
            return Optional.empty();
        }
        var match = SPELT.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC));
        if (!match.matches()) {
            return Optional.empty();
        }
        var rest = match.group(2) == null ? "" : match.group(2).strip();
        return Optional.of(new Incoming.Command(match.group(1).toLowerCase(Locale.ROOT), rest));
    }

    /** Returns the command that the words name without its slash, if there is one for this person. */
    static Optional<Incoming.Command> named(Scene scene, String words) {
        return bare(words).filter(name -> isKnown(scene, name)).map(name -> new Incoming.Command(name, ""));
    }

    static boolean isCancel(String words) {
        return bare(words).filter(CANCEL::equals).isPresent();
    }

    private static Optional<String> bare(String words) {
        return words.length() > LONGEST
                ? Optional.empty()
                : Optional.of(Normalizer.normalize(words.strip(), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT));
    }

    private static boolean isKnown(Scene scene, String name) {
        return name.equals(CANCEL) || name.equals(START) || open(scene, name).isPresent();
    }

    /** Returns the command of the content, if it is for this person. */
    private static Optional<Command> open(Scene scene, String name) {
        return Optional.ofNullable(scene.script().commands().get(name))
                .filter(command -> scene.facts(Map.of()).hold(command.guard()));
    }

    /**
     * {@code /start} may name where to: a state or form, or a state and an item, {@code exchange_12}; but no page that says what
     * has happened, which for whoever opens it has not.
     */
    private static void start(Scene scene, String payload) {
        Places.goToStart(scene);
        var gap = payload.indexOf('_');
        var id = scene.present(gap < 0 ? payload : payload.substring(0, gap));
        if (scene.state(id).isPresent() && !scene.isTold(id)) {
            var item = gap < 0 || !Places.isAboutItem(scene, id) ? "" : payload.substring(gap + 1);
            Places.goTo(scene, Places.about(scene, id, item));
        } else if (scene.form(id).isPresent()) {
            Forms.enter(scene, id, "");
        } else {
            Optional.ofNullable(scene.script().commands().get(START))
                    .ifPresent(command -> Targets.follow(scene, command.target(), ""));
        }
    }

    private static void follow(Scene scene, String name) {
        var command = open(scene, name);
        if (command.isEmpty()) {
            scene.note(Phrase.UNKNOWN_COMMAND, Map.of("command", "/" + Labels.cut(name, LONGEST)));
            Places.leaveAside(scene);
            return;
        }
        var target = command.get().target();
        if (!(target instanceof Target.Fill)) {
            scene.leave();
        }
        Targets.follow(scene, target, "");
    }
}
