package bot.accord.time;

import bot.accord.time.TypedMoment.Impossible;
import bot.accord.time.TypedMoment.None;
import java.time.ZonedDateTime;

/** The search for a way in which all the words of a moment make sense. */
final class Parse {

    /** Nobody needs more, and no more is looked at. */
    private static final int LONGEST = 100;

    private static final int MOST_TOKENS = 24;

    private final Scan scan;
    private final ZonedDateTime now;

    private Parse(Scan scan, ZonedDateTime now) {
        this.scan = scan;
        this.now = now;
    }

    static TypedMoment of(String words, ZonedDateTime now) {
        if (words.length() > LONGEST) {
            return new None();
        }
        var scan = Scan.of(words);
        return scan.size() > MOST_TOKENS || scan.tokens().stream().anyMatch(Token::isUnknown)
                ? new None()
                : new Parse(scan, now).from(0, Draft.EMPTY);
    }

    /** Returns what the first way leads to that makes sense; else what is impossible, if that can be said. */
    private TypedMoment from(int at, Draft known) {
        if (at == scan.size()) {
            return new Settled(known, scan, now).moment();
        }
        TypedMoment best = new None();
        for (var rule : Rule.ALL) {
            for (var match : rule.template().at(scan, at)) {
                var next = rule.step().take(known, match);
                var moment = next == null ? best : from(match.to(), next);
                if (!(moment instanceof None) && !(moment instanceof Impossible)) {
                    return moment;
                }
                best = best instanceof None ? moment : best;
            }
        }
        return best;
    }
}
