package bot.accord.telegram;

import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.delivery.Outcome;
import bot.accord.delivery.Outlet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** The way out: one call of the Bot API for each outgoing, and what became of it. Any thread may use it. */
@Component
final class BotApi implements Outlet {

    private static final Logger log = LoggerFactory.getLogger(BotApi.class);

    private final TelegramClient client;
    private final SendMetrics metrics;
    private final Pulse pulse;

    BotApi(Wire wire, SendMetrics metrics, Pulse pulse) {
        this.client = wire.sending();
        this.metrics = metrics;
        this.pulse = pulse;
    }

    /**
     * Makes one attempt; only where Telegram has refused the formatting, or the message to reply to, a second one
     * without it follows at once, for the first has sent nothing.
     */
    @Override
    public CompletionStage<Outcome> send(Outgoing outgoing) {
        return attempt(outgoing).thenCompose(attempt -> {
            var milder = attempt.trouble() == null ? null : milder(outgoing, attempt.trouble());
            return milder == null
                    ? CompletableFuture.completedFuture(attempt.outcome())
                    : attempt(milder).thenApply(Attempt::outcome);
        });
    }

    private record Attempt(Outcome outcome, @Nullable Trouble trouble) {}

    private CompletableFuture<Attempt> attempt(Outgoing outgoing) {
        var started = System.nanoTime();
        return call(outgoing).handle((sent, thrown) -> {
            var trouble = thrown == null ? null : Trouble.of(thrown);
            var outcome = trouble == null ? sent : Verdict.of(outgoing, trouble);
            measure(method(outgoing), outcome, trouble, System.nanoTime() - started);
            return new Attempt(outcome, trouble);
        });
    }

    private CompletableFuture<Outcome> call(Outgoing outgoing) {
        try {
            return switch (outgoing) {
                case Outgoing.Say say -> client.executeAsync(Calls.say(say)).thenApply(BotApi::sent);
                case Outgoing.Edit edit
                when edit.message() > Integer.MAX_VALUE || edit.message() < 1 ->
                    CompletableFuture.completedFuture(new Outcome.Uneditable("no message has this id"));
                case Outgoing.Edit edit -> client.executeAsync(Calls.edit(edit)).thenApply(_ -> new Outcome.Sent(null));
                case Outgoing.Toast toast ->
                    client.executeAsync(Calls.toast(toast)).thenApply(_ -> new Outcome.Sent(null));
                case Outgoing.Document document ->
                    client.executeAsync(Calls.document(document)).thenApply(BotApi::sent);
                case Outgoing.Venue venue ->
                    client.executeAsync(Calls.venue(venue)).thenApply(BotApi::sent);
                case Outgoing.Contact contact ->
                    client.executeAsync(Calls.contact(contact)).thenApply(BotApi::sent);
            };
        } catch (TelegramApiException | RuntimeException thrown) {
            return CompletableFuture.failedFuture(thrown);
        }
    }

    private static Outcome sent(Message message) {
        return new Outcome.Sent(message.getMessageId() == 0 ? null : Long.valueOf(message.getMessageId()));
    }

    private void measure(String method, Outcome outcome, @Nullable Trouble trouble, long nanos) {
        metrics.ended(method, outcome, nanos);
        if (trouble == null || (trouble instanceof Trouble.Refusal refusal && refusal.acceptsToken())) {
            pulse.tokenAccepted();
        } else if (trouble instanceof Trouble.Refusal refusal && refusal.code() == 401) {
            pulse.tokenRefused();
        }
        if (trouble != null && trouble.isTimeout()) {
            metrics.timedOut(method);
        }
    }

    /** Returns what is worth a second try at once, null for nothing. */
    private static @Nullable Outgoing milder(Outgoing outgoing, Trouble trouble) {
        if (Verdict.blamesFormatting(trouble)) {
            log.atWarn()
                    .addKeyValue("method", method(outgoing))
                    .addKeyValue("chat", outgoing.chat())
                    .addKeyValue("error", trouble.words())
                    .log("formatting refused, sent as plain text");
            return plain(outgoing);
        }
        return outgoing instanceof Outgoing.Say say && say.replyTo() != null && Verdict.blamesReply(trouble)
                ? Outgoing.Say.of(say.chat(), say.text(), say.keyboard())
                : null;
    }

    private static @Nullable Outgoing plain(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say say -> new Outgoing.Say(say.chat(), plain(say.text()), say.keyboard(), say.replyTo());
            case Outgoing.Edit edit ->
                new Outgoing.Edit(edit.chat(), edit.message(), plain(edit.text()), edit.keyboard());
            case Outgoing.Document file ->
                new Outgoing.Document(file.chat(), file.name(), file.content(), plain(file.caption()));
            case Outgoing.Toast _, Outgoing.Venue _, Outgoing.Contact _ -> null;
        };
    }

    private static Rich plain(Rich text) {
        return Rich.plain(text.text());
    }

    private static String method(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say _ -> "sendMessage";
            case Outgoing.Edit _ -> "editMessageText";
            case Outgoing.Toast _ -> "answerCallbackQuery";
            case Outgoing.Document _ -> "sendDocument";
            case Outgoing.Venue _ -> "sendVenue";
            case Outgoing.Contact _ -> "sendContact";
        };
    }
}
