package bot.accord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The content that comes with the desk, looked at as its authors look at it. */
class AuthoringTest {

    @Test
    void the_shipped_content_has_no_faults() {
        assertThat(Authoring.run(new String[] {"lint"})).isZero();
    }

    @Test
    void the_shipped_rehearsals_go_as_they_are_written() {
        assertThat(Authoring.run(new String[] {"rehearse"})).isZero();
    }
}
