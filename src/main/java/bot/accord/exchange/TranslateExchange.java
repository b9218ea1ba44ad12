package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.dialog.Request;
import bot.accord.exchange.Exchange.Status;
import bot.accord.exchange.Exchange.Words;
import bot.accord.exchange.Filled.Fields;
import bot.accord.staff.Audit;
import java.util.HashMap;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Adds an exchange's words in one more language, or replaces them: the fields {@code language}, {@code title}, {@code text}. */
@Component
final class TranslateExchange extends StaffAction {

    private final Changes changes;

    TranslateExchange(Exchanges exchanges, Changes changes, Audit audit) {
        super("translate-exchange", Set.of("saved"), exchanges, audit);
        this.changes = changes;
    }

    /** What does not take place is not changed any more. */
    @Override
    boolean isThere(Exchange exchange) {
        return !exchange.is(Status.CANCELLED);
    }

    /** {@code refused} also where the form lacks an answer. */
    @Override
    Result act(Exchange exchange, Request request) {
        var fields = new Fields(request.answers());
        var words = fields.words();
        var code = fields.word("language");
        if (words.isEmpty() || !code.matches("[a-z]{2}")) {
            return Result.of("refused", request.visitor());
        }
        changes.make(exchange, translated(exchange, new Language(code), words.get(), request), request.now());
        keep(exchange, code, request);
        return Result.of("saved", request.visitor());
    }

    private static Exchange translated(Exchange exchange, Language language, Words words, Request request) {
        var all = new HashMap<>(exchange.words());
        all.put(language, words);
        return exchange.with(all, exchange.plan(), exchange.version(), request.now());
    }
}
