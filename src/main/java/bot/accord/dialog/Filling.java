package bot.accord.dialog;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form on its way.
 *
 * @param field the field that was asked last; null while the summary is shown
 * @param answers by field id, in the order of answering
 * @param correcting whether the field was opened from the summary, and leads back to it
 * @param left whether the person went elsewhere in the middle; it is offered again until it expires
 * @param touched when the person last answered
 */
public record Filling(
        String form,
        @Nullable String field,
        Map<String, Answer> answers,
        boolean correcting,
        boolean left,
        Instant touched) {

    public Filling {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
