package bot.accord.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * People who walk the real dialog: each presses a button of the keyboard that they last saw, or types. In the closed loop
 * each acts as soon as they are answered, which finds the throughput; in the open loop arrivals are a Poisson process,
 * which finds the waiting times. Everything happens on the wire's thread.
 */
final class Crowd implements RigServer.Listener {

    private static final long FIRST_ID = 5_000_001;
    private static final double PRESSES = 0.70;
    private static final double TEXTS = 0.04;
    private static final long SWEEP = Duration.ofMillis(250).toNanos();
    private static final long TOAST_ONLY = Duration.ofSeconds(2).toNanos();
    private static final long MISSED = Duration.ofSeconds(15).toNanos();
    private static final List<String> COMMANDS = List.of(
            "/start",
            "/menu",
            "/menu",
            "/help",
            "/agreement",
            "/exchanges",
            "/contacts",
            "/subscriptions",
            "/language",
            "/privacy",
            "/mydata",
            "/inquiry",
            "/cancel");
    private static final List<String> TEXTS_TYPED =
            List.of("When is the next seminar?", "What was agreed about exchanges?", "Кто отвечает за визиты?", "42");

    /** What makes people act. */
    enum Loop {
        STILL,
        CLOSED,
        OPEN
    }

    private final Member[] members;
    private final Random random;
    private final Map<String, Member> presses = new HashMap<>();
    private final RigServer rig;
    private Tally tally = new Tally();
    private Loop loop = Loop.STILL;
    private double rate;
    private double arrival;
    private volatile @Nullable Long firstPoll;

    Crowd(int size, long seed) {
        random = new Random(seed);
        members = new Member[size];
        Arrays.setAll(members, at -> new Member(Person.of(FIRST_ID + at)));
        rig = new RigServer(seed, this);
        rig.wire().soon(this::sweep);
    }

    RigServer rig() {
        return rig;
    }

    /** When the bot first asked for updates, null before. */
    @Nullable Long firstPoll() {
        return firstPoll;
    }

    // the load's conductor, from its own thread

    /** Starts a part of the load, counted on its own; {@code perSecond} matters to the open loop. */
    void begin(Loop wanted, double perSecond, Tally count) {
        rig.wire()
                .soon(() -> rig.look(_ -> {
                    tally = count;
                    loop = wanted;
                    rate = perSecond;
                    arrival = System.nanoTime();
                    if (wanted == Loop.CLOSED) {
                        Arrays.stream(members).filter(member -> !member.waiting).forEach(this::act);
                    } else if (wanted == Loop.OPEN) {
                        arrive();
                    }
                    return true;
                }));
    }

    /** Nobody acts any more; those who wait still do. */
    void rest() {
        rig.look(_ -> {
            tally.rest();
            loop = Loop.STILL;
            return true;
        });
    }

    /** How many inputs, or presses, are still unanswered. */
    int unanswered() {
        return rig.look(_ ->
                (int) Arrays.stream(members).filter(member -> member.waiting).count() + presses.size());
    }

    /** Ends a part: what is unanswered now is missed. */
    void settle() {
        rig.look(_ -> {
            Arrays.stream(members).filter(member -> member.waiting).forEach(this::miss);
            tally.missedToasts += presses.size();
            presses.clear();
            return true;
        });
    }

    // the people

    private void act(Member member) {
        var screen = rig.screen(member.person.id());
        var chance = random.nextDouble();
        member.waiting = true;
        member.acted = System.nanoTime();
        member.handed = null;
        member.touched = null;
        member.press = "";
        tally.given++;
        if (screen != null && !screen.buttons().isEmpty() && chance < PRESSES) {
            var data = screen.buttons().get(random.nextInt(screen.buttons().size()));
            member.input = data;
            member.press = rig.presses(member.person, screen.message(), data);
            presses.put(member.press, member);
            tally.presses++;
        } else {
            member.input = one(chance > 1 - TEXTS ? TEXTS_TYPED : COMMANDS);
            rig.says(member.person, member.input);
        }
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void arrive() {
        var now = System.nanoTime();
        while (loop == Loop.OPEN && arrival <= now) {
            var member = idle();
            if (member == null) {
                tally.refusedArrivals++;
            } else {
                act(member);
            }
            arrival += -Math.log(1 - random.nextDouble()) * 1e9 / rate;
        }
        if (loop == Loop.OPEN) {
            rig.wire()
                    .at(
                            (long) arrival,
                            () -> rig.look(_ -> {
                                arrive();
                                return true;
                            }));
        }
    }

    private @Nullable Member idle() {
        var start = random.nextInt(members.length);
        for (var step = 0; step < members.length; step++) {
            var member = members[(start + step) % members.length];
            if (!member.waiting) {
                return member;
            }
        }
        return null;
    }

    // what the rig tells

    @Override
    public void polled() {
        if (firstPoll == null) {
            firstPoll = System.nanoTime();
        }
    }

    @Override
    public void handed(Given update) {
        var member = members[(int) (update.chat() - FIRST_ID)];
        member.handed = update.handed();
        member.handedSince = true;
    }

    @Override
    public void called(Received call, long message) {
        if (call.isToast()) {
            toast(call);
        } else if (call.isShown()) {
            shown(call);
        } else {
            tally.otherCalls++;
        }
    }

    private void toast(Received call) {
        tally.toasts++;
        var member = presses.remove(call.fields().callback());
        if (member == null) {
            tally.doubledToasts++;
            tally.example("a second toast for press " + call.fields().callback());
        } else if (member.press.equals(call.fields().callback())) {
            touch(member);
        }
    }

    private void shown(Received call) {
        var member = members[(int) (call.chat() - FIRST_ID)];
        if (call.isMessage()) {
            message(member, Arrays.hashCode(call.body()));
        } else {
            tally.edits++;
        }
        var handed = member.handed;
        if (member.waiting && handed != null) {
            var now = System.nanoTime();
            touch(member);
            tally.shown.add(now - handed);
            tally.felt.add(now - member.acted);
            answered(member);
        }
    }

    private void message(Member member, int hash) {
        tally.messages++;
        if (!member.handedSince && member.lastMessage == hash) {
            tally.doubledMessages++;
            tally.example("a second message after " + member.describe());
        }
        member.lastMessage = hash;
        member.handedSince = false;
    }

    private void touch(Member member) {
        var handed = member.handed;
        if (member.touched == null && handed != null) {
            member.touched = System.nanoTime();
            tally.first.add(member.touched - handed);
        }
    }

    private void answered(Member member) {
        tally.turns++;
        member.waiting = false;
        if (loop == Loop.CLOSED) {
            act(member);
        }
    }

    private void sweep() {
        rig.look(_ -> {
            var now = System.nanoTime();
            for (var member : members) {
                sweep(member, now);
            }
            return true;
        });
        rig.wire().at(System.nanoTime() + SWEEP, this::sweep);
    }

    private void sweep(Member member, long now) {
        var touched = member.touched;
        if (member.waiting && touched != null && now - touched > TOAST_ONLY) {
            tally.toastsOnly++;
            tally.example("only a toast for " + member.describe());
            answered(member);
        } else if (member.waiting && now - member.acted > MISSED) {
            miss(member);
            if (loop == Loop.CLOSED) {
                act(member);
            }
        }
    }

    private void miss(Member member) {
        tally.missed++;
        tally.example("no answer to " + member.describe());
        member.waiting = false;
    }
}
