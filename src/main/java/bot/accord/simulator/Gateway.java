package bot.accord.simulator;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Takes a call through what may befall it on the line, does it, and notes it. Safe for many threads. */
final class Gateway {

    private static final Duration SLOW = Duration.ofSeconds(2);
    private static final int BUSY = 3;

    private final World world;
    private final Map<String, Method> methods;
    private final Limits limits;
    private final BooleanSupplier loggedOut;
    private final Calls calls = new Calls();
    private final Faults faults = new Faults();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Network network = Network.OK;

    Gateway(World world, Map<String, Method> methods, Limits limits, BooleanSupplier loggedOut) {
        this.world = world;
        this.methods = methods;
        this.limits = limits;
        this.loggedOut = loggedOut;
    }

    Calls calls() {
        return calls;
    }

    Faults faults() {
        return faults;
    }

    Network network() {
        return network;
    }

    void network(Network mode) {
        network = mode;
        if (mode != Network.OK && mode != Network.SLOW) {
            world.updates().end("");
        }
        world.happens(new Event.Line(mode));
    }

    void close() {
        closed.countDown();
    }

    /**
     * Returns the answer to a call.
     *
     * @throws LineCut if there is to be none
     */
    Reply answer(Query query) throws InterruptedException {
        var call = new Call(query.method(), world.clock().instant(), query.fields(), 0, "");
        try {
            var reply = befallen(query, call);
            calls.add(new Call(call.method(), call.at(), call.parameters(), reply.status(), reply.text()));
            return reply;
        } catch (LineCut cut) {
            calls.add(call);
            throw cut;
        }
    }

    private Reply befallen(Query query, Call call) throws InterruptedException {
        var fault = faults.strike(call).or(this::weather);
        if (fault.isEmpty()) {
            return done(query);
        }
        if (!fault.get().taken()) {
            return switch (fault.get()) {
                case Fault.Slow slow -> {
                    pause(slow.pause());
                    yield done(query);
                }
                case Fault other -> spoilt(other);
            };
        }
        var reply = done(query);
        return switch (fault.get()) {
            case Fault.Slow slow -> {
                pause(slow.pause());
                yield reply;
            }
            case Fault other -> spoilt(other);
        };
    }

    private Optional<Fault> weather() {
        return switch (network) {
            case OK -> Optional.empty();
            case DOWN -> Optional.of(Fault.cut());
            case SLOW -> Optional.of(Fault.slow(SLOW));
            case BUSY -> Optional.of(Fault.tooManyRequests(BUSY));
            case FAILING -> Optional.of(Fault.badGateway());
        };
    }

    private Reply spoilt(Fault fault) throws InterruptedException {
        return switch (fault) {
            case Fault.Cut _ -> throw new LineCut();
            case Fault.Hang _ -> {
                closed.await();
                throw new LineCut();
            }
            case Fault.Slow slow -> {
                pause(slow.pause());
                throw new LineCut();
            }
            case Fault.Answer answer -> new Reply(answer.status(), answer.headers(), answer.body());
        };
    }

    private void pause(Duration pause) throws InterruptedException {
        if (closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new LineCut();
        }
    }

    private Reply done(Query query) throws InterruptedException {
        try {
            var method = methods.get(query.method());
            if (method == null) {
                throw Refusal.of(404, "Not Found: method not found");
            }
            if (loggedOut.getAsBoolean()) {
                throw Refusal.bad("Logged out");
            }
            limits.pass(query);
            return method.answer(query);
        } catch (Refusal refusal) {
            return Reply.refused(refusal);
        }
    }
}
