package bot.accord.dialog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form on its way.
 *
 * @param field the field that was asked last; null while the summary, or the list of fields to correct, is shown
 * @param answers by field id, in the form's order
 * @param correcting with a field: it was opened from the summary, and Back leads there; without: the list of fields to
 *     correct is shown
 * @param left whether the person went elsewhere in the middle; it is offered again until it expires
 * @param touched when the person last had to do with it
 * @param about the item of the page on which the form was begun, which its action gets as {@code item}; empty for none
 * @param dropped the fields whose answers a later answer did away with, for the summary to say so; with an answer: the
 *     field is being corrected, and the answer stands until another comes
 * @param words of the person, that led to the form; its action gets them as {@code words}. Null for none
 * @param day typed without its hour as the answer to the field; null for none
 * @param known the answers of the item that the form goes on from, as they were when the person last saw them all; null for a
 *     form that began empty
 */
public record Filling(
        String form,
        @Nullable String field,
        Map<String, Answer> answers,
        boolean correcting,
        boolean left,
        Instant touched,
        String about,
        List<String> dropped,
        @Nullable String words,
        @Nullable LocalDate day,
        @Nullable Map<String, Answer> known) {

    public Filling {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        dropped = List.copyOf(dropped);
        known = known == null ? null : Map.copyOf(known);
    }

    /** A form that began empty. */
    public Filling(
            String form,
            @Nullable String field,
            Map<String, Answer> answers,
            boolean correcting,
            boolean left,
            Instant touched,
            String about,
            List<String> dropped,
            @Nullable String words,
            @Nullable LocalDate day) {
        this(form, field, answers, correcting, left, touched, about, dropped, words, day, null);
    }

    /** A form that began empty, and of whose field no day waits for its hour. */
    public Filling(
            String form,
            @Nullable String field,
            Map<String, Answer> answers,
            boolean correcting,
            boolean left,
            Instant touched,
            String about,
            List<String> dropped,
            @Nullable String words) {
        this(form, field, answers, correcting, left, touched, about, dropped, words, null);
    }

    static Filling begun(String form, String about, @Nullable String words, Instant now) {
        return new Filling(form, null, Map.of(), false, false, now, about, List.of(), words, null, null);
    }

    boolean isActive() {
        return !left;
    }

    boolean isChoosingWhich() {
        return field == null && correcting;
    }

    Filling asking(String newField, boolean fromSummary) {
        return new Filling(form, newField, answers, fromSummary, false, touched, about, dropped, words, null, known);
    }

    Filling summing() {
        return new Filling(form, null, answers, false, false, touched, about, dropped, words, null, known);
    }

    Filling choosingWhich() {
        return new Filling(form, null, answers, true, false, touched, about, dropped, words, null, known);
    }

    Filling answered(Map<String, Answer> newAnswers, List<String> newDropped, Instant now) {
        return new Filling(form, field, newAnswers, correcting, left, now, about, newDropped, words, null, known);
    }

    /** The field is answered with a day, and its hour is wanted. */
    Filling on(LocalDate newDay, Instant now) {
        return new Filling(form, field, answers, correcting, left, now, about, dropped, words, newDay, known);
    }

    /** The field's answer stands until another comes, and then gives way to it whole. */
    Filling doubting(String doubted) {
        var all = new ArrayList<>(dropped);
        all.add(doubted);
        return new Filling(form, field, answers, correcting, left, touched, about, all, words, day, known);
    }

    /** The person sees what the item says now. */
    Filling knowing(Map<String, Answer> newKnown) {
        return new Filling(form, field, answers, correcting, left, touched, about, dropped, words, day, newKnown);
    }

    Filling leaving(Instant now) {
        return new Filling(form, field, answers, correcting, true, now, about, dropped, words, day, known);
    }

    Filling resumed() {
        return resumed(words);
    }

    /** The person came to the form once more, by other words if not null. */
    Filling resumed(@Nullable String newWords) {
        var latest = newWords == null ? words : newWords;
        return new Filling(form, field, answers, correcting, false, touched, about, dropped, latest, day, known);
    }
}
