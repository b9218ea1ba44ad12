package bot.accord.exchange;

import bot.accord.chat.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A seminar, an exhibition, a visit, a call for proposals.
 *
 * @param id 0 until it is kept
 * @param words in the languages that somebody wrote them in, at least in the author's
 * @param version grows with every change that calendars are to see (RFC 5545, 3.8.7.4)
 * @param maker who made it, by their Telegram user id; 0 for somebody who was forgotten
 */
record Exchange(
        long id,
        Status status,
        Map<Language, Words> words,
        Plan plan,
        int version,
        long maker,
        Instant created,
        Instant changed) {

    /** How long before the start the last reminder comes. */
    static final Duration LAST_CALL = Duration.ofHours(1);

    Exchange {
        words = Map.copyOf(words);
    }

    /** Who may see it, and whether it takes place. */
    enum Status {
        DRAFT,
        PUBLISHED,
        CANCELLED
    }

    /** What it is called and what is to be said of it: plain text. */
    record Words(String title, String text) {

        static final int LONGEST_TITLE = 120;
        static final int LONGEST_TEXT = 2_000;
    }

    /** A notice that its start brings with it. */
    record Reminder(Kind kind, Instant due, Instant until) {}

    static Exchange draft(Words words, Plan plan, long maker, Instant now) {
        return new Exchange(0, Status.DRAFT, Map.of(plan.language(), words), plan, 0, maker, now, now);
    }

    /** Returns the words in a language, the author's where it is missing. */
    Words words(Language reader) {
        return Objects.requireNonNull(words.getOrDefault(reader, words.get(plan.language())));
    }

    boolean speaks(Language reader) {
        return words.containsKey(reader);
    }

    Instant starts() {
        return plan.starts().toInstant();
    }

    Instant ends() {
        return plan.ends().toInstant();
    }

    boolean is(Status wanted) {
        return status == wanted;
    }

    boolean isOver(Instant now) {
        return !ends().isAfter(now);
    }

    boolean hasBegun(Instant now) {
        return !starts().isAfter(now);
    }

    /** Returns whether somebody may still register. */
    boolean isOpen(Instant now) {
        var deadline = plan.deadline();
        return is(Status.PUBLISHED)
                && !hasBegun(now)
                && (deadline == null || deadline.toInstant().isAfter(now));
    }

    /** The reminders that are still ahead. That of the day before is worth nothing any more once the last one is due. */
    List<Reminder> reminders(Instant now) {
        var last = starts().minus(LAST_CALL);
        var dayBefore = plan.starts().minusDays(1).toInstant();
        var all = new ArrayList<Reminder>();
        all.add(new Reminder(Kind.DAY_BEFORE, dayBefore, last));
        all.add(new Reminder(Kind.HOUR_BEFORE, last, starts()));
        all.removeIf(reminder -> !reminder.due().isAfter(now));
        return List.copyOf(all);
    }

    Exchange with(Map<Language, Words> newWords, Plan newPlan, int newVersion, Instant now) {
        return new Exchange(id, status, newWords, newPlan, newVersion, maker, created, now);
    }

    Exchange becoming(Status next, int newVersion, Instant now) {
        return new Exchange(id, next, words, plan, newVersion, maker, created, now);
    }
}
