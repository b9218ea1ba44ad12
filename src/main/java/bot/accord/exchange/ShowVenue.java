package bot.accord.exchange;

import bot.accord.chat.Outgoing;
import bot.accord.dialog.Request;
import bot.accord.exchange.Plan.Spot;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sends the place as a pin on the map; {@code gone} also where there is none. */
@Component
final class ShowVenue extends ExchangeAction {

    ShowVenue(Exchanges exchanges) {
        super("venue", Set.of("sent"), exchanges);
    }

    @Override
    public boolean harmless() {
        return true;
    }

    @Override
    boolean isThere(Exchange exchange) {
        return super.isThere(exchange) && exchange.plan().where().spot() != null;
    }

    @Override
    Result act(Exchange exchange, Request request) {
        var visitor = request.visitor();
        var where = exchange.plan().where();
        var title = exchange.words(visitor.language()).title();
        var spot = where.spot();
        return spot == null
                ? Result.of("gone", visitor)
                : Result.of("sent", visitor)
                        .sending(List.of(new Outgoing.Venue(
                                request.chat().id(),
                                spot.latitude(),
                                spot.longitude(),
                                title,
                                where.place().isEmpty() ? spelt(spot) : where.place())));
    }

    private static String spelt(Spot spot) {
        return String.format(Locale.ROOT, "%.5f, %.5f", spot.latitude(), spot.longitude());
    }
}
