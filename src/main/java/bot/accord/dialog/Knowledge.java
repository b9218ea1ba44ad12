package bot.accord.dialog;

import bot.accord.chat.Language;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Finds the articles of a script that answer what a person asks in their own words. */
public interface Knowledge {

    /** Finds nothing and keeps nothing. */
    Knowledge NONE = new Knowledge() {

        @Override
        public Found find(Script script, Question question) {
            return new Found(question.language(), List.of(), List.of());
        }

        @Override
        public void miss(Miss miss) {}
    };

    /**
     * Gets ready for a script, so that the first question need not wait for it. It returns at once; any thread may call it.
     *
     * @return done when all is ready, a second or two later: until then answers may be a little worse
     */
    default CompletableFuture<Void> prepare(Script script) {
        return CompletableFuture.completedFuture(null);
    }

    /** Returns what fits the words; it only reads. */
    Found find(Script script, Question question);

    /** Keeps a question that found no answer, for the desk's staff; called inside the loop's transaction. */
    void miss(Miss miss);

    /**
     * What a person asks.
     *
     * @param words as they were typed, at most 4,096 UTF-16 units
     * @param language the person's, in which words that fit several languages are read
     * @param previous ids of the articles that answered the question before, empty for none: the words may go on from there
     */
    record Question(String words, Language language, List<String> previous) {
        public Question {
            previous = List.copyOf(previous);
        }
    }

    /**
     * What was found.
     *
     * @param language that of the question
     * @param answers ids of one or two articles that answer it for certain, in the order of the question; else empty
     * @param others ids of at most three further articles that may be meant, the likeliest first
     * @param nearest where there are neither: ids of the articles that came nearest, for those who write the articles
     */
    record Found(Language language, List<String> answers, List<String> others, List<String> nearest) {

        public Found {
            answers = List.copyOf(answers);
            others = List.copyOf(others);
            nearest = List.copyOf(nearest);
        }

        public Found(Language language, List<String> answers, List<String> others) {
            this(language, answers, others, List.of());
        }
    }

    /**
     * A question that found no answer, or not the one that was wanted.
     *
     * @param person who asked
     * @param words as they were typed; cut to 1,000 characters, unless a form asked for them
     * @param after the question that was answered just before, from which the words may go on; empty for none
     * @param language that of the question
     * @param candidates ids of the articles that came nearest, also those that were shown and not wanted
     */
    record Miss(long person, String words, String after, Language language, List<String> candidates, Instant at) {
        public Miss {
            candidates = List.copyOf(candidates);
        }
    }
}
