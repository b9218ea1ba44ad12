package bot.accord.cli;

import bot.accord.chat.Language;
import bot.accord.content.Fault;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * A conversation written down as a test.
 *
 * @param faults what could not be read; nothing is played then
 */
record Rehearsal(Path file, Cast cast, List<Step> steps, List<Fault> faults) {

    Rehearsal {
        steps = List.copyOf(steps);
        faults = List.copyOf(faults);
    }

    /**
     * Who talks to the desk, and when.
     *
     * @param clock the moment of the first step, in the zone in which the person reads times
     */
    record Cast(String name, Language language, Set<String> roles, ZonedDateTime clock) {}
}
