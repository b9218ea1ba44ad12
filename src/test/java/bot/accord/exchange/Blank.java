package bot.accord.exchange;

import bot.accord.chat.Rich;
import bot.accord.dialog.Answer;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form {@code exchange}, as staff fill it in: a seminar in Minsk on 12 March 2027, 10:00 to 12:00, with no limit of seats. */
final class Blank {

    private final Map<String, Answer> answers = new HashMap<>();
    private String zone = "Europe/Minsk";
    private String starts = "2027-03-12T10:00";
    private String ends = "2027-03-12T12:00";
    private String deadline = "";

    Blank() {
        language("en").title("Seminar").text("About energy.").seats(0);
    }

    Blank language(String code) {
        answers.put("language", new Answer.Chosen(code));
        return this;
    }

    Blank title(String title) {
        return written("title", title);
    }

    Blank text(String text) {
        return written("text", text);
    }

    Blank zone(String id) {
        zone = id;
        return this;
    }

    Blank from(String local, String until) {
        starts = local;
        ends = until;
        return this;
    }

    Blank deadline(String local) {
        deadline = local;
        return this;
    }

    Blank place(String place) {
        return written("place", place);
    }

    Blank spot(String spot) {
        return written("spot", spot);
    }

    Blank link(String link) {
        return written("link", link);
    }

    Blank seats(int seats) {
        return written("seats", String.valueOf(seats));
    }

    Blank topics(String... topics) {
        answers.put("topics", new Answer.Picked(List.of(topics)));
        return this;
    }

    Blank without(String field) {
        answers.put(field, new Answer.Skipped());
        return this;
    }

    private Blank written(String field, String words) {
        answers.put(field, new Answer.Written(Rich.plain(words)));
        return this;
    }

    Map<String, Answer> answers() {
        written("zone", zone);
        written("starts", time(starts));
        written("ends", time(ends));
        if (!deadline.isEmpty()) {
            written("deadline", time(deadline));
        }
        return Map.copyOf(answers);
    }

    private String time(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toString();
    }
}
