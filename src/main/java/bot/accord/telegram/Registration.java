package bot.accord.telegram;

import bot.accord.dialog.Script;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Keeps what the bot says of itself at Telegram (command menus, description) equal to the content: at each start, and
 * whenever {@link #refresh()} is called. It works in the background; nothing waits for it.
 */
@Component
public final class Registration implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Registration.class);

    private final Supplier<Script> script;
    private final Identity identity;
    private final Wire wire;
    private boolean running;
    private @Nullable Insistence insistence;

    Registration(Supplier<Script> script, Identity identity, Wire wire) {
        this.script = script;
        this.identity = identity;
        this.wire = wire;
    }

    /** Compares with the present content and mends what differs, in the background; returns at once. */
    public synchronized void refresh() {
        if (running) {
            halt();
            insistence = Insistence.start("telegram-profile", this::register, Registration::failed);
        }
    }

    private void register() throws TelegramApiException {
        identity.learn(wire.sending());
        var changed = new Profile(wire.sending(), script.get()).mend();
        if (changed > 0) {
            log.atInfo().addKeyValue("changed", changed).log("profile at Telegram brought up to date");
        }
    }

    /** What Telegram refuses for good is left as it is there; the rest is tried again. */
    private static boolean failed(Trouble trouble) {
        var hopeless = trouble instanceof Trouble.Refusal refusal && (refusal.code() == 400 || refusal.code() == 404);
        (hopeless ? log.atWarn() : log.atDebug())
                .addKeyValue("detail", trouble.words())
                .log("profile at Telegram not brought up to date");
        return !hopeless;
    }

    private void halt() {
        if (insistence != null) {
            insistence.stop();
            insistence = null;
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        refresh();
    }

    @Override
    public synchronized void stop() {
        running = false;
        halt();
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
