package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.dialog.Answer;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Filling;
import bot.accord.dialog.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversationJsonTest {

    private static final Map<String, String> ASKED = Map.of("words", "s:何时?", "others", "s:place+who");

    private final ConversationJson json = new ConversationJson();

    @Test
    void a_place_among_answers_comes_back_as_it_was_with_words_and_language() {
        var spoken = new Place.Spoken(new Language("zh"), new Language("ru"));
        var stored = conversation(new Place("answer", "date+place", ASKED, spoken));

        assertThat(json.read(json.write(stored), 7)).isEqualTo(stored);
    }

    @Test
    void a_place_in_the_persons_own_language_does_not_mention_it() {
        assertThat(json.write(conversation(new Place("home")))).doesNotContain("spoken");
    }

    @Test
    void what_was_stored_before_there_were_answers_is_read() {
        var stored = """
                {"chat":7,"person":5,"revision":3,"place":{"state":"item","argument":"a1","values":{"n":"n:1"}},\
                "trail":[{"state":"home","argument":"","values":{}}],"screen":4,"message":9}""";

        assertThat(json.read(stored, 7)).isEqualTo(conversation(new Place("item", "a1", Map.of("n", "n:1"))));
    }

    @Test
    void a_form_keeps_the_words_that_led_to_it() {
        var filling = new Filling("ask", "n", Map.of(), false, false, Instant.EPOCH, "", List.of(), "何时?");
        var stored = new Conversation(7, 5, 3, new Place("home"), List.of(), 4, null, filling);

        assertThat(json.read(json.write(stored), 7)).isEqualTo(stored);
    }

    @Test
    void answers_of_every_kind_come_back() {
        Map<String, Answer> answers = Map.of(
                "one", new Answer.Chosen("visit"),
                "some", new Answer.Picked(List.of("a", "b")),
                "words", new Answer.Written(Rich.plain("2027-03-12T10:00+03:00[Europe/Minsk]")),
                "none", new Answer.Skipped());
        var day = LocalDate.of(2027, 3, 12);
        var filling = new Filling("ask", null, answers, false, false, Instant.EPOCH, "", List.of(), null, day);
        var stored = new Conversation(7, 5, 3, new Place("home"), List.of(), 4, null, filling);

        assertThat(json.read(json.write(stored), 7)).isEqualTo(stored);
    }

    @Test
    void a_form_keeps_what_was_known_of_its_item() {
        Map<String, Answer> known = Map.of("release", new Answer.Chosen("public"), "none", new Answer.Skipped());
        var filling =
                new Filling("ask", null, Map.of(), false, false, Instant.EPOCH, "a1", List.of(), null, null, known);
        var stored = new Conversation(7, 5, 3, new Place("home"), List.of(), 4, null, filling);

        assertThat(json.read(json.write(stored), 7)).isEqualTo(stored);
    }

    @Test
    void a_form_stored_before_there_were_answers_is_read() {
        var stored = """
                {"chat":7,"person":5,"revision":3,"place":{"state":"home","argument":"","values":{}},"trail":[],\
                "screen":4,"filling":{"form":"ask","field":"n","answers":{},"correcting":false,"left":false,\
                "touched":"1970-01-01T00:00:00Z","about":"","dropped":[]}}""";

        assertThat(json.read(stored, 7).filling())
                .isEqualTo(new Filling("ask", "n", Map.of(), false, false, Instant.EPOCH, "", List.of(), null));
    }

    private static Conversation conversation(Place place) {
        return new Conversation(7, 5, 3, place, List.of(new Place("home")), 4, 9L, null);
    }
}
