package bot.accord.bench;

import java.time.Duration;
import java.util.stream.Collectors;

/**
 * One part of a load, measured.
 *
 * @param span how long people acted
 * @param bot the CPU time that the bot used meanwhile
 * @param rig the CPU time of the rig's thread meanwhile
 */
record Part(String name, Tally tally, Duration span, Duration bot, Duration rig) {

    String describe() {
        var seconds = span.toNanos() / 1e9;
        var turns = Math.max(1, tally.turnsInTime);
        var calls = Math.max(1, tally.callsInTime);
        var all = Math.max(1, tally.turns);
        return """
                %s, %.1f s
                  turns a second                 %9.1f   (%d turns, %d of them presses)
                  bot: CPU s for 1,000 turns     %9.3f   (%.0f %% of one core)
                  rig: CPU s for 1,000 turns     %9.3f   (%.1f us a call, updates included)
                  messages, edits, toasts a turn %9.3f %.3f %.3f, other calls %d
                  milliseconds                       p50     p95     p99      max
                    handed out -> message or edit %s
                    handed out -> any call        %s
                    acted -> message or edit      %s
                  doubled: messages %d, toasts %d; missed: answers %d, toasts %d; only a toast %d; nobody idle %d
                %s""".formatted(
                        name,
                        seconds,
                        tally.turnsInTime / seconds,
                        tally.turns,
                        tally.presses,
                        bot.toNanos() / 1e6 / turns,
                        bot.toNanos() / 1e7 / seconds,
                        rig.toNanos() / 1e6 / turns,
                        rig.toNanos() / 1e3 / calls,
                        (double) tally.messages / all,
                        (double) tally.edits / all,
                        (double) tally.toasts / all,
                        tally.otherCalls,
                        tally.shown.summary(),
                        tally.first.summary(),
                        tally.felt.summary(),
                        tally.doubledMessages,
                        tally.doubledToasts,
                        tally.missed,
                        tally.missedToasts,
                        tally.toastsOnly,
                        tally.refusedArrivals,
                        tally.examples.stream().map("    %s%n"::formatted).collect(Collectors.joining()));
    }
}
