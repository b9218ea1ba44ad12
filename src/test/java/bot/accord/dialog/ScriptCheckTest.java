package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.fill;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptCheckTest {

    private final Script script = new Draft()
            .page(
                    "home",
                    go("list", "list"),
                    fill("ask", "form"),
                    option("site", new Target.Open("https://example.org")))
            .listing("list", "shelf", 3, "item", back())
            .page("item", back())
            .page("unsure", go("self", "unsure"))
            .page("sent", option("site", new Target.Open("https://example.org")))
            .page("by-command", back())
            .page("lost", go("lost-too", "lost-too"))
            .page("lost-too", back())
            .form("form", true, doing("send", Map.of(), "sent", "sent"))
            .form("lost-form", true, doing("send", Map.of(), "sent", "sent"))
            .command("x", Guard.OPEN, new Target.Go("by-command", ""))
            .script();

    @Test
    void places_that_nothing_leads_to_are_named() {
        assertThat(ScriptCheck.unreachable(script)).containsExactly("lost", "lost-form", "lost-too");
    }

    @Test
    void where_articles_lead_can_be_come_to() {
        var answering = new Draft()
                .page("home", back())
                .page("unsure", back())
                .page("forget", back())
                .page("lost", back())
                .answers("answer", Guard.OPEN, go("home", "home"))
                .leading("erase", new Target.Go("forget", ""))
                .leading("talk", new Target.Fill("form"))
                .article("date")
                .form("form", true, doing("send", Map.of(), "sent", "home"))
                .script();

        assertThat(ScriptCheck.unreachable(answering)).containsExactly("lost");
        assertThat(ScriptCheck.deadEnds(answering)).isEmpty();
    }

    @Test
    void answers_without_a_button_lead_nowhere() {
        var script = new Draft()
                .page("home", back())
                .page("unsure", back())
                .answers("answer", Guard.OPEN)
                .script();

        assertThat(ScriptCheck.deadEnds(script)).containsExactly("answer");
    }

    @Test
    void pages_that_nothing_leads_out_of_are_named() {
        assertThat(ScriptCheck.deadEnds(script)).containsExactly("sent", "unsure");
    }
}
