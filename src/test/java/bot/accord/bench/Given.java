package bot.accord.bench;

import org.jspecify.annotations.Nullable;

/** An update on its way from the rig to the bot; guarded by the rig. */
public final class Given {

    private final long id;
    private final long chat;
    private final byte[] json;
    private int deliveries;
    private long handed;
    private @Nullable Long confirmed;

    Given(long id, long chat, byte[] json) {
        this.id = id;
        this.chat = chat;
        this.json = json;
    }

    public long id() {
        return id;
    }

    public long chat() {
        return chat;
    }

    byte[] json() {
        return json;
    }

    /** How often it was in an answer to getUpdates. */
    public int deliveries() {
        return deliveries;
    }

    /** When it was first handed out, by {@link System#nanoTime()}; means nothing before. */
    public long handed() {
        return handed;
    }

    public boolean isConfirmed() {
        return confirmed != null;
    }

    void hand(long now) {
        if (deliveries++ == 0) {
            handed = now;
        }
    }

    void confirm(long now) {
        confirmed = now;
    }
}
