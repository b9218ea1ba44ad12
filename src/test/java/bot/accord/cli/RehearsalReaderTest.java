package bot.accord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Language;
import bot.accord.content.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalReaderTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_header_says_who_and_when() throws IOException {
        var cast = read("as: Bob Stone   language: be   clock: 2026-03-29 01:30 Europe/Berlin\nroles: owner, editor\n")
                .cast();

        assertThat(cast)
                .isEqualTo(new Rehearsal.Cast(
                        "Bob Stone",
                        new Language("be"),
                        Set.of("owner", "editor"),
                        ZonedDateTime.of(2026, 3, 29, 1, 30, 0, 0, ZoneId.of("Europe/Berlin"))));
    }

    @Test
    void every_kind_of_step_is_read() throws IOException {
        var steps = read("""
                        # a comment
                        > /start now      # and another
                        > room #3
                        > [about]
                        ! press home.about @2
                        ! language zh
                        ! reload
                        ! sticker
                        ! place 53.92, -27.6
                        ! file plan.pdf
                        ! wait 3d
                        < state home
                        < form inquiry topic
                        < review topic=visit dates="12-14 May"
                        < says Hello there
                        < toast Done
                        < button about
                        < no button staff
                        < answer signing-date seminar
                        < offers aims
                        """).steps();

        assertThat(steps)
                .containsExactly(
                        new Step.Type(2, "/start now"),
                        new Step.Type(3, "room #3"),
                        new Step.Press(4, "about"),
                        new Step.PressOld(5, "home.about", 2),
                        new Step.Switch(6, new Language("zh")),
                        new Step.Reload(7),
                        new Step.Sticker(8),
                        new Step.Place(9, 53.92, -27.6),
                        new Step.Send(10, "plan.pdf"),
                        new Step.Wait(11, Duration.ofDays(3)),
                        new Step.InState(12, "home"),
                        new Step.InForm(13, "inquiry", "topic"),
                        new Step.Review(14, Map.of("topic", "visit", "dates", "12-14 May")),
                        new Step.Says(15, "Hello there"),
                        new Step.Toast(16, "Done"),
                        new Step.Shows(17, "about", true),
                        new Step.Shows(18, "staff", false),
                        new Step.Answers(19, List.of("signing-date", "seminar")),
                        new Step.Offers(20, List.of("aims")));
    }

    @Test
    void every_line_that_is_none_is_told() throws IOException {
        var faults = read("""
                        language: belarusian
                        clock: noon
                        roles: boss
                        hello
                        >
                        ! jump
                        < staet x
                        < state
                        ! press x
                        < answer
                        ! place 91, 27
                        ! place Minsk
                        """).faults();

        assertThat(faults).extracting(Fault::line).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(faults.get(1).toString())
                .endsWith("x.chat:2:1: 'noon' is no time; write it as 2026-03-02 10:00 Europe/Minsk");
    }

    @Test
    void a_file_that_is_not_UTF_8_is_told() throws IOException {
        var file = Files.write(folder.resolve("x.chat"), new byte[] {'>', ' ', (byte) 0xE9, '\n'});

        assertThat(RehearsalReader.read(file).faults()).hasSize(1);
    }

    private Rehearsal read(String text) throws IOException {
        return RehearsalReader.read(Files.writeString(folder.resolve("x.chat"), text));
    }
}
