package bot.accord.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {

    private static final Timed REMINDERS = new Timed() {
        @Override
        public Set<String> notices() {
            return Set.of("reminder", "told");
        }

        @Override
        public List<Notice> due(Instant now, int most) {
            return List.of();
        }
    };

    @Test
    void the_pages_that_are_shown_unasked_are_those_of_actions_and_of_what_waits_for_its_time() {
        var join = Deed.with("join", "joined").telling("told", "promoted");
        var all = Capabilities.of(List.of(join), List.of(), Knowledge.NONE, List.of(REMINDERS), () -> "desk_bot");

        assertThat(all.notices()).containsExactlyInAnyOrder("told", "promoted", "reminder");
        assertThat(all.address().get()).isEqualTo("desk_bot");
    }

    @Test
    void two_actions_of_one_name_are_refused() {
        var actions = List.of(Deed.with("join", "joined"), Deed.with("join", "joined"));

        assertThatThrownBy(() -> Capabilities.of(actions, List.of(), Knowledge.NONE))
                .isInstanceOf(IllegalStateException.class);
    }
}
