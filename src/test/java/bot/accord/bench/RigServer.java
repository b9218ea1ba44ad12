package bot.accord.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API server on loopback for loads and for tests from outside: cheap, exact about what was asked and when, and
 * able to fail in every way that Telegram does. It knows nothing of the desk but the wire. Any thread may call it.
 */
public final class RigServer implements AutoCloseable {

    /** The token that it answers to; anything else gets 401. */
    public static final String TOKEN = "123456789:AAErigRIGrigRIGrigRIGrigRIGrigRIGri";

    private static final long SWEEP = Duration.ofMillis(100).toNanos();

    private final Wire wire;
    private final Answers answers = new Answers();
    private final Faults faults = new Faults();
    private final Strict strict = new Strict();
    private final Random random;
    private final Backlog backlog;
    private final Map<Long, Screen> screens = new HashMap<>();
    private final List<Received> log = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final Listener listener;
    private final boolean logging;
    private @Nullable Poll poll;
    private @Nullable Limits limits;
    private boolean checking;
    private boolean flushing;
    private boolean webhook;
    private long sequence;
    private long callbacks;

    /** Who follows what happens, on the wire's thread. */
    interface Listener {

        /** The bot asked for updates. */
        default void polled() {}

        default void handed(Given update) {}

        /** {@code message} is the id that the call made or changed, 0 if none. */
        default void called(Received call, long message) {}
    }

    private record Poll(Exchange exchange, int limit, long until) {}

    public RigServer() {
        this(1, true, new Listener() {});
    }

    /** A rig for a load: a listener follows it, and it keeps no log, which would fill the memory. */
    RigServer(long seed, Listener listener) {
        this(seed, false, listener);
    }

    private RigServer(long seed, boolean logging, Listener listener) {
        this.logging = logging;
        this.listener = listener;
        random = new Random(seed);
        backlog = new Backlog(random);
        wire = new Wire(new Wire.Listener() {
            @Override
            public void asked(Exchange exchange) {
                RigServer.this.asked(exchange);
            }

            @Override
            public void left(Exchange exchange) {
                RigServer.this.left(exchange);
            }
        });
        wire.soon(this::sweep);
        wire.start();
    }

    Wire wire() {
        return wire;
    }

    /** The root that {@code ACCORD_TELEGRAM_API_URL} takes. */
    public String root() {
        return "http://127.0.0.1:" + wire.port();
    }

    // what people do

    /** Hands out an update; {@code rest} is its JSON without braces and without {@code update_id}. */
    public synchronized Given give(long chat, String rest) {
        return keep(backlog.add(chat, rest));
    }

    /** Hands an update out once more, or another under the same id. */
    public synchronized Given giveAgain(long update, long chat, String rest) {
        return keep(backlog.add(update, chat, rest));
    }

    /** Hands out, in place of an update, whatever JSON this is. */
    public synchronized Given giveRaw(long chat, String json) {
        return keep(backlog.addRaw(chat, json));
    }

    private Given keep(Given update) {
        if (logging) {
            given.add(update);
        }
        if (!flushing) {
            flushing = true; // what is given in one turn of the wire goes out in one batch
            wire.soon(this::flush);
        }
        return update;
    }

    public synchronized Given says(Person person, String words) {
        return give(person.id(), person.says(answers.nextMessage(), answers.date(), words));
    }

    /** Presses a button; returns the id by which the bot must answer it. */
    public synchronized String presses(Person person, long message, String data) {
        var callback = nextCallback();
        give(person.id(), person.presses(callback, message, answers.date(), data));
        return callback;
    }

    /** Returns an id for a press that a test words itself. */
    public synchronized String nextCallback() {
        var callback = "77" + ++callbacks;
        if (checking) {
            strict.pressed(callback);
        }
        return callback;
    }

    public synchronized long nextMessage() {
        return answers.nextMessage();
    }

    public long date() {
        return answers.date();
    }

    /** Goes on with update ids far below the present ones. */
    public synchronized void restartIdsLower() {
        backlog.restartBelow(random);
    }

    // what goes wrong

    /** Plans a fault for the next {@code times} calls that fit; earlier plans go first. */
    public synchronized void plan(Predicate<Received> which, int times, Fault fault) {
        faults.plan(which, times, fault);
    }

    public synchronized void heal() {
        faults.clear();
    }

    /** Answers 429 to what is beyond these limits. */
    public synchronized void enforce(Limits enforced) {
        limits = enforced;
    }

    /** Refuses from now on what Telegram refuses in texts, keyboards and answers to presses. */
    public synchronized void check() {
        checking = true;
    }

    // what was seen

    public synchronized List<Received> received() {
        return List.copyOf(log);
    }

    /** What was received after the call with this {@link Received#sequence()}, 0 for all. */
    public synchronized List<Received> receivedAfter(long call) {
        return List.copyOf(log.subList((int) call, log.size()));
    }

    public List<Received> received(Predicate<Received> which) {
        return received().stream().filter(which).toList();
    }

    /** What the person sees change in a chat, in order. */
    public List<Received> shown(long chat) {
        return received(call -> call.chat() == chat && call.isShown());
    }

    public synchronized List<Given> given() {
        return List.copyOf(given);
    }

    /** What the strict check refused, each with its reason and the call's body. */
    public synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }

    public synchronized @Nullable Screen screen(long chat) {
        return screens.get(chat);
    }

    public synchronized int waiting() {
        return backlog.size();
    }

    /** Evaluates something while nothing else happens. */
    public synchronized <T> T look(Function<RigServer, T> question) {
        return question.apply(this);
    }

    // the wire

    private synchronized void asked(Exchange exchange) {
        var request = exchange.request();
        var method = method(request.target());
        if (method == null) {
            refuse(exchange, Fault.error(401, "Unauthorized: invalid token specified"));
            return;
        }
        var fields = FieldsReader.read(request.type(), request.body());
        var call = new Received(++sequence, System.nanoTime(), method, request.type(), fields, request.body());
        if (logging) {
            log.add(call);
        }
        var fault = faults.next(call);
        if (fault == null) {
            take(call, exchange, true);
        } else {
            spoil(call, exchange, fault);
        }
    }

    private void spoil(Received call, Exchange exchange, Fault fault) {
        switch (fault) {
            case Fault.Refused refused -> refuse(exchange, refused);
            case Fault.Cut(var taken) -> {
                if (taken) {
                    take(call, exchange, false);
                }
                exchange.cut();
            }
            case Fault.Hang(var pause, var taken) -> {
                if (taken) {
                    take(call, exchange, false);
                }
                wire.at(System.nanoTime() + pause.toNanos(), exchange::cut);
            }
            case Fault.Slow(var pause) -> wire.at(System.nanoTime() + pause.toNanos(), () -> later(call, exchange));
        }
    }

    private synchronized void later(Received call, Exchange exchange) {
        take(call, exchange, true);
    }

    private void take(Received call, Exchange exchange, boolean answered) {
        if (call.is("getupdates")) {
            poll(call.fields(), exchange);
            return;
        }
        var objection = objection(call);
        if (objection != null) {
            refuse(exchange, objection);
            return;
        }
        var made = call.isMessage()
                ? answers.nextMessage()
                : call.isEdit() ? call.fields().message() : 0;
        effect(call, made);
        if (answered) {
            exchange.json(200, answers.to(call, made));
        }
        listener.called(call, made);
    }

    private @Nullable Fault objection(Received call) {
        if (limits != null && call.isShown() && !limits.allows(call.chat(), call.nanos())) {
            return Fault.wait(1);
        }
        var objection = checking ? strict.objection(call) : null;
        if (objection == null) {
            return null;
        }
        refusals.add(objection + " <- " + call.method() + " " + call.json());
        return Fault.error(400, objection);
    }

    private void effect(Received call, long made) {
        if (checking) {
            strict.taken(call, made);
        }
        if (call.isShown()) {
            var screen = new Screen(made, call.fields().buttons());
            screens.merge(call.chat(), screen, (old, now) -> replaces(old, now) ? now : old);
        } else if (call.is("setwebhook")) {
            webhook = !call.fields().url().isEmpty();
        } else if (call.is("deletewebhook")) {
            webhook = false;
        }
    }

    private static boolean replaces(Screen old, Screen now) {
        return !now.buttons().isEmpty() || old.message() == now.message();
    }

    private void poll(Fields fields, Exchange exchange) {
        var now = System.nanoTime();
        if (webhook) {
            refuse(exchange, Fault.error(409, "Conflict: can't use getUpdates method while webhook is active"));
            return;
        }
        var older = poll;
        if (older != null) {
            refuse(older.exchange(), Fault.error(409, "Conflict: terminated by other getUpdates request"));
        }
        if (fields.offset() > 0) {
            backlog.confirm(fields.offset(), now);
        }
        var limit = fields.limit() == 0 ? 100 : Math.clamp(fields.limit(), 1, 100);
        var wait = Duration.ofSeconds(Math.clamp(fields.timeout(), 0, 50)).toNanos();
        listener.polled();
        poll = new Poll(exchange, limit, now + wait);
        flush();
        if (wait == 0) {
            sweep(now);
        }
    }

    private synchronized void flush() {
        flushing = false;
        var open = poll;
        if (open == null || backlog.isEmpty()) {
            return;
        }
        poll = null;
        var batch = backlog.oldest(open.limit());
        open.exchange().json(200, Backlog.answer(batch));
        var now = System.nanoTime();
        for (var update : batch) {
            update.hand(now);
            listener.handed(update);
        }
    }

    private synchronized void sweep() {
        var now = System.nanoTime();
        sweep(now);
        wire.at(now + SWEEP, this::sweep);
    }

    private void sweep(long now) {
        var open = poll;
        if (open != null && open.until() - now <= 0) {
            poll = null;
            open.exchange().json(200, Backlog.answer(List.of()));
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private synchronized void left(Exchange exchange) {
        if (poll != null && poll.exchange() == exchange) {
            poll = null;
        }
    }

    private static void refuse(Exchange exchange, Fault fault) {
        if (fault instanceof Fault.Refused(var status, var type, var body)) {
            exchange.answer(status, type, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String method(String target) {
        var start = "/bot" + TOKEN + "/";
        if (!target.startsWith(start)) {
            return null;
        }
        var end = target.indexOf('?');
        return target.substring(start.length(), end < 0 ? target.length() : end).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        wire.close();
    }
}
