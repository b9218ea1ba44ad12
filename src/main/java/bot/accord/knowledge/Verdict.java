package bot.accord.knowledge;

import bot.accord.chat.Language;
import bot.accord.dialog.Knowledge.Found;
import bot.accord.dialog.Knowledge.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is made of one question: an answer, two, some that may be meant, or none. The figures are measured on questions that
 * the articles do not have.
 */
final class Verdict {

    /** How much a message's clearest clause counts beside the whole: it has the question, the others are politeness. */
    private static final float CLAUSE = 0.4f;

    /** How much counts what the question is if it goes on from the one before. */
    private static final float GOING_ON = 0.4f;

    /** How much likelier an article gets by sharing a topic with the one before. */
    private static final float NEIGHBOUR = 3;

    /** From here on an article is the answer. */
    private static final float SURE = 0.25f;

    /** The same for small talk and for what leads to another page: it is soon undone, and nothing is claimed. */
    private static final float SURE_ENOUGH = 0.15f;

    /** From here on it may be meant. */
    private static final float POSSIBLE = 0.1f;

    /** From here on a question is none of the desk's business. */
    private static final float OFF = 0.5f;

    /** An article that is this share of the best is an answer as well. */
    private static final float AS_WELL = 0.45f;

    /** How sure each of two questions in one message must be. */
    private static final float OF_TWO = 0.3f;

    private static final int OTHERS = 3;
    private static final int NEAREST = 4;

    private final Library library;
    private final Family family;
    private final Language language;
    private final Question question;
    private final int before;

    Verdict(Library library, Family family, Language language, Question question) {
        this.library = library;
        this.family = family;
        this.language = language;
        this.question = question;
        this.before = before(library, question);
    }

    /** Returns the article that the question may go on from, -1 for none: nothing goes on from small talk. */
    private static int before(Library library, Question question) {
        return question.previous().stream()
                .mapToInt(library::number)
                .filter(number -> number >= 0 && !library.isTalk(number))
                .reduce((_, last) -> last)
                .orElse(-1);
    }

    Found found() {
        var likely = likely();
        var order = order(likely);
        if (order.length == 0 || off(likely) >= OFF || likely[order[0]] < POSSIBLE) {
            return new Found(language, List.of(), List.of(), nearest(likely));
        }
        var best = order[0];
        var pair = pair();
        if (pair.isPresent()) {
            return answer(pair.get(), order);
        }
        if (likely[best] < (library.isClaim(best) ? SURE : SURE_ENOUGH)) {
            return new Found(language, List.of(), others(order, List.of()));
        }
        return answer(likeliest(likely, order), order);
    }

    /** Returns the likeliest article, and the next if it is nearly as likely; what was shown last comes after what is new. */
    private List<Integer> likeliest(float[] likely, int[] order) {
        var best = order[0];
        var second = order[Math.min(1, order.length - 1)];
        var isAlone = second == best
                || likely[second] < AS_WELL * likely[best]
                || !library.areAlike(best, second)
                || second == before;
        return isAlone ? List.of(best) : best == before ? List.of(second, best) : List.of(best, second);
    }

    private Found answer(List<Integer> answers, int[] order) {
        return new Found(language, ids(answers), others(order, answers));
    }

    private List<String> others(int[] order, List<Integer> shown) {
        return ids(IntStream.of(order)
                .filter(number -> isMatter(number) && !shown.contains(number))
                .limit(OTHERS)
                .boxed()
                .toList());
    }

    /** Returns what came nearest, whatever it is. */
    private List<String> nearest(float[] likely) {
        return ids(
                sorted(IntStream.range(0, likely.length), likely).limit(NEAREST).toList());
    }

    private List<String> ids(List<Integer> numbers) {
        return numbers.stream().map(number -> library.article(number).id()).toList();
    }

    /** Neither small talk nor beside the matter. */
    private boolean isMatter(int number) {
        return !library.isTalk(number) && !library.isOff(number);
    }

    /** Returns how likely it is that the question is none of the desk's business. */
    private float off(float[] likely) {
        return (float) IntStream.range(0, likely.length)
                .filter(library::isOff)
                .mapToDouble(number -> likely[number])
                .sum();
    }

    /** Returns how likely each article is, by its number; they add up to about 1. */
    float[] likely() {
        var likely = clearest(family.likelihoods(Tokens.of(question.words())));
        return before < 0 ? likely : goingOn(likely, Tokens.of(question.words()), before);
    }

    private float[] clearest(float[] whole) {
        var best = whole;
        var clearest = 0f;
        for (var clause : Parts.clauses(question.words())) {
            var likely = family.ofPart(clause);
            var top = top(likely);
            if (likely[top] > clearest && !library.isTalk(top)) {
                clearest = likely[top];
                best = likely;
            }
        }
        return Family.mixed(whole, best, CLAUSE);
    }

    private float[] goingOn(float[] alone, List<String> tokens, int from) {
        var going = family.likelihoods(tokens, library.label(from, language));
        var likely = Family.mixed(alone, going, GOING_ON);
        var sum = 0f;
        for (var i = 0; i < likely.length; i++) {
            likely[i] *= i != from && library.areNeighbours(from, i) ? NEIGHBOUR : 1;
            sum += likely[i];
        }
        for (var i = 0; i < likely.length; i++) {
            likely[i] /= sum;
        }
        return likely;
    }

    private Optional<List<Integer>> pair() {
        return Parts.pairs(question.words(), family.isHan())
                .map(this::answers)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the articles of two questions; empty where they are not two, not sure, or lead to two pages. */
    private Optional<List<Integer>> answers(Parts.Pair pair) {
        var first = family.ofPart(pair.first());
        var one = top(first);
        if (first[one] < OF_TWO || !isMatter(one)) {
            return Optional.empty();
        }
        var second = goingOn(family.ofPart(pair.second()), pair.second(), one);
        var other = top(second);
        return other != one
                        && second[other] >= OF_TWO
                        && isMatter(other)
                        && (library.isClaim(one) || library.isClaim(other))
                ? Optional.of(List.of(one, other))
                : Optional.empty();
    }

    private static int top(float[] likely) {
        var top = 0;
        for (var i = 1; i < likely.length; i++) {
            if (likely[i] > likely[top]) {
                top = i;
            }
        }
        return top;
    }

    /** Returns the numbers of the articles, the likeliest first; without those beside the matter. */
    private int[] order(float[] likely) {
        return sorted(IntStream.range(0, likely.length).filter(number -> !library.isOff(number)), likely)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Stream<Integer> sorted(IntStream numbers, float[] likely) {
        return numbers.boxed().sorted((one, other) -> Float.compare(likely[other], likely[one]));
    }
}
