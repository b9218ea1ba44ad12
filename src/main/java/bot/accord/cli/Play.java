package bot.accord.cli;

import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays one rehearsal on the real machine and tells where it went otherwise. */
final class Play {

    private final Rehearsal rehearsal;
    private final Stage stage;
    private final List<String> failures = new ArrayList<>();

    Play(Rehearsal rehearsal, Script script, Capabilities capabilities) {
        this.rehearsal = rehearsal;
        this.stage = new Stage(rehearsal.cast(), script, capabilities);
    }

    /**
     * Returns the failures, one line each. An expectation that fails does not end the play; a step that cannot be done
     * does, since the rest would only be its echo.
     */
    List<String> failures() {
        for (var step : rehearsal.steps()) {
            var wrong = step instanceof Step.Expectation expectation ? check(expectation) : perform(step);
            wrong.ifPresent(text -> failures.add(rehearsal.file() + ":" + step.line() + ": " + text));
            if (wrong.isPresent() && !(step instanceof Step.Expectation)) {
                break;
            }
        }
        return failures;
    }

    private Optional<String> check(Step.Expectation expectation) {
        return Expectations.check(expectation, stage);
    }

    private Optional<String> perform(Step step) {
        try {
            return stage.perform(step);
        } catch (RuntimeException e) {
            return Optional.of("expected an answer, got " + e);
        }
    }
}
