package bot.accord.knowledge;

import bot.accord.chat.Button;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.dialog.Finding;
import bot.accord.dialog.Place;
import bot.accord.dialog.Script;
import bot.accord.dialog.Target;
import bot.accord.dialog.Turn;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person read in answer to a question.
 *
 * @param text of the message, its lines that name a source left out
 * @param buttons their labels, a line each
 * @param language that of the message
 */
record Heard(String text, String buttons, String language, Place place, Script script) {

    private static final Pattern SOURCE = Pattern.compile("(?m)^[^\\p{L}\n]*(?:Source|Источник|Крыніца|来源)[:：].*$");
    private static final Pattern SHRUG = Pattern.compile("I can’t answer|ответить не могу|адказаць не магу|无法回答");
    private static final int LONGEST = 1_100;
    private static final int LONGEST_CHINESE = 500;

    static Heard of(Turn turn, String own, Script script) {
        var say = turn.out().stream()
                .filter(Outgoing.Say.class::isInstance)
                .map(Outgoing.Say.class::cast)
                .reduce((_, last) -> last)
                .orElseThrow();
        var place = turn.next().place();
        var spoken = place.spoken();
        return new Heard(
                SOURCE.matcher(plain(say.text().text())).replaceAll(""),
                plain(labels(say.keyboard())),
                spoken == null ? own : spoken.language().code(),
                place,
                script);
    }

    private static String labels(Keyboard keyboard) {
        return keyboard.rows().stream().flatMap(List::stream).map(Button::label).collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('\u00A0', ' ');
    }

    /** Returns whether it is what the question's author wanted to hear. */
    boolean isRight(Asked asked) {
        return asked.expect().isEmpty()
                ? asked.answers().stream().allMatch(group -> group.stream().anyMatch(this::is))
                : asked.expect().stream()
                                .allMatch(wanted -> wanted.matcher(all(asked)).find())
                        && asked.reject().stream()
                                .noneMatch(
                                        unwanted -> unwanted.matcher(all(asked)).find())
                        && !isLong(asked);
    }

    private String all(Asked asked) {
        return asked.isWay() ? text + "\n" + buttons : text;
    }

    private boolean isLong(Asked asked) {
        var most = asked.language().equals("zh") ? LONGEST_CHINESE : LONGEST;
        return !asked.isBeyond() && !asked.isWay() && text.strip().length() > most;
    }

    private boolean is(String article) {
        if (article.equals("off")) {
            return shown().isEmpty();
        }
        return shown().contains(article) || place.state().equals(leads(article));
    }

    private String leads(String article) {
        return script.articles().get(article) != null
                        && script.articles().get(article).leads() instanceof Target.Go(var state, var _)
                ? state
                : "";
    }

    /** Returns the articles that answer, none on other pages. */
    List<String> shown() {
        var finding = Finding.of(place);
        return place.state().equals(script.freeText()) && finding.certain() ? finding.articles() : List.of();
    }

    /** Returns whether the desk owned that it has no answer, or asked what was meant. */
    boolean isShrug() {
        return SHRUG.matcher(text.replace('\'', '’')).find()
                || (place.state().equals(script.freeText())
                        && !Finding.of(place).certain());
    }

    /** Returns whether the answer says something that the document states. */
    boolean isStated() {
        return shown().stream().anyMatch(article -> !article.startsWith("no-") && isSourced(article));
    }

    private boolean isSourced(String article) {
        var known = script.articles().get(article);
        return known != null && !known.sources().isEmpty();
    }
}
