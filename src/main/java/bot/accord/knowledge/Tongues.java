package bot.accord.knowledge;

import bot.accord.chat.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells in which language a question is written, also Russian, Belarusian and Chinese in Latin letters. Learnt from the
 * articles' examples: how often which three letters follow one another. Words that several languages write alike
 * ({@code GSEO}) tell nothing. In doubt it is the person's own language. Any thread may use it.
 */
final class Tongues {

    /** How much likelier, in natural logarithms, another language must be than the person's own. */
    private static final float DOUBT = 4;

    /** The same, where it must be that language in letters that are not its own. */
    private static final float DOUBT_IN_LATIN = 14;

    private static final int SAMPLE = 1_500;

    /** By then it is clear. */
    private static final int MOST = 60;

    private final List<Voice> voices;
    private final Set<String> everywhere;

    private Tongues(List<Voice> voices, Set<String> everywhere) {
        this.voices = voices;
        this.everywhere = everywhere;
    }

    /** A language in one of its writings: its own, or Latin letters for want of it. */
    private record Voice(Language language, Character.UnicodeScript script, boolean latinized, Trigrams trigrams) {}

    /** Learns from example questions, cut into tokens. */
    static Tongues of(Map<Language, List<List<String>>> examples, Pinyin pinyin) {
        var voices = new ArrayList<Voice>();
        examples.forEach((language, texts) -> {
            var own = new Trigrams();
            var latinized = new Trigrams();
            sample(texts).forEach(tokens -> {
                own.learn(tokens);
                Latinized.of(tokens, pinyin).forEach(latinized::learn);
            });
            voices.add(new Voice(language, Writing.of(texts), false, own));
            if (!latinized.isEmpty()) {
                voices.add(new Voice(language, Character.UnicodeScript.LATIN, true, latinized));
            }
        });
        return new Tongues(List.copyOf(voices), everywhere(examples));
    }

    /** More would not tell more. */
    private static List<List<String>> sample(List<List<String>> texts) {
        var gap = 1 + texts.size() / SAMPLE;
        return IntStream.range(0, texts.size())
                .filter(text -> text % gap == 0)
                .mapToObj(texts::get)
                .toList();
    }

    private static Set<String> everywhere(Map<Language, List<List<String>>> examples) {
        var spoken = new HashMap<String, Set<Language>>();
        examples.forEach((language, texts) -> texts.forEach(tokens -> tokens.forEach(
                token -> spoken.computeIfAbsent(token, _ -> new HashSet<>()).add(language))));
        var everywhere = new HashSet<String>();
        spoken.forEach((token, languages) -> {
            if (languages.size() > 2) {
                everywhere.add(token);
            }
        });
        return everywhere;
    }

    /** Returns the language of a question by a person who otherwise speaks {@code own}. */
    Language of(List<String> tokens, Language own) {
        var telling = tokens.stream()
                .filter(token -> !everywhere.contains(token) && Character.isLetter(token.codePointAt(0)))
                .limit(MOST)
                .toList();
        var script = Writing.of(List.of(telling));
        var best = own;
        var most = Float.NEGATIVE_INFINITY;
        for (var voice : voices) {
            var likely = voice.trigrams().likelihood(telling) - doubt(voice, own);
            if (voice.script() == script && likely > most) {
                most = likely;
                best = voice.language();
            }
        }
        return telling.isEmpty() ? own : best;
    }

    private static float doubt(Voice voice, Language own) {
        if (voice.language().equals(own)) {
            return 0;
        }
        return voice.latinized() ? DOUBT_IN_LATIN : DOUBT;
    }
}
