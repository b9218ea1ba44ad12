package bot.accord.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Button;
import bot.accord.chat.Incoming;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What holds of every turn, whatever led to it. */
final class Invariants {

    private Invariants() {}

    static void check(Script script, Conversation before, Turn turn, Incoming incoming) {
        answers(turn.out(), incoming);
        var isShown = turn.out().stream().anyMatch(Invariants::hasKeys);
        turn.out().forEach(outgoing -> fits(outgoing, turn.next().screen()));
        if (!turn.next().equals(before)) {
            conversation(script, turn.next());
        }
        if (isShown) {
            assertThat(turn.next().screen()).isGreaterThan(before.screen());
        }
    }

    /** What somebody is shown who did nothing has buttons that are on nobody's screen. */
    static void checkUnasked(List<Outgoing> out) {
        out.forEach(outgoing -> fits(outgoing, CallbackData.UNASKED));
        assertThat(out).noneMatch(Outgoing.Toast.class::isInstance).noneMatch(Outgoing.Edit.class::isInstance);
    }

    private static void answers(List<Outgoing> out, Incoming incoming) {
        var toasts = out.stream().filter(Outgoing.Toast.class::isInstance).count();
        assertThat(toasts).as("answers to a press").isEqualTo(incoming instanceof Incoming.Press ? 1 : 0);
        if (incoming instanceof Incoming.Press) {
            assertThat(out.getFirst()).isInstanceOf(Outgoing.Toast.class);
        }
        assertThat(out).as("something is answered").isNotEmpty();
    }

    private static boolean hasKeys(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say say -> !say.keyboard().isEmpty();
            case Outgoing.Edit edit -> !edit.keyboard().isEmpty();
            case Outgoing.Toast _, Outgoing.Document _, Outgoing.Venue _, Outgoing.Contact _ -> false;
        };
    }

    private static void fits(Outgoing outgoing, long screen) {
        switch (outgoing) {
            case Outgoing.Say say -> {
                assertThat(say.text().isBlank()).isFalse();
                keys(say.keyboard(), screen);
            }
            case Outgoing.Edit edit -> {
                assertThat(edit.text().isBlank()).isFalse();
                assertThat(edit.text().text().length()).isLessThanOrEqualTo(Rich.MESSAGE);
                keys(edit.keyboard(), screen);
            }
            case Outgoing.Toast toast -> assertThat(toast.text().length()).isLessThanOrEqualTo(200);
            case Outgoing.Document _, Outgoing.Venue _, Outgoing.Contact _ -> {}
        }
    }

    private static void keys(Keyboard keyboard, long screen) {
        var all = keyboard.rows().stream().flatMap(List::stream).toList();
        var data = new HashSet<String>();
        assertThat(all.size()).isLessThanOrEqualTo(100);
        keyboard.rows().forEach(row -> assertThat(row.size()).isBetween(1, 8));
        for (var button : all) {
            assertThat(button.label()).isNotBlank();
            assertThat(button.label().length()).isLessThanOrEqualTo(64);
            if (button instanceof Button.Callback callback) {
                assertThat(callback.data().getBytes(StandardCharsets.UTF_8).length)
                        .isBetween(1, 64);
                assertThat(CallbackData.parse(callback.data()).orElseThrow().serial())
                        .isEqualTo(screen);
                assertThat(data.add(callback.data()))
                        .as("a button of its own: " + callback)
                        .isTrue();
            }
        }
    }

    private static Optional<String> aside(Script script) {
        return switch (script.states().get(script.freeText())) {
            case State.Page page -> Optional.of(page.id());
            case State.Answers answers -> Optional.of(answers.none());
            case State.Ask _, State.Listing _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private static void conversation(Script script, Conversation next) {
        assertThat(script.states()).containsKey(next.place().state());
        assertThat(next.trail().size()).isLessThanOrEqualTo(Conversation.TRAIL);
        next.trail().forEach(place -> assertThat(script.states()).containsKey(place.state()));
        aside(script)
                .ifPresent(aside -> assertThat(next.trail())
                        .noneMatch(place -> place.state().equals(aside)));
        assertThat(next.trail()).allMatch(place -> place.spoken() == null);
        for (var i = 1; i < next.trail().size(); i++) {
            assertThat(next.trail().get(i).isAt(next.trail().get(i - 1))).isFalse();
        }
        if (next.filling() != null) {
            assertThat(script.forms()).containsKey(next.filling().form());
        }
    }
}
