package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import bot.accord.exchange.Exchange.Status;
import bot.accord.exchange.Registration.State;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All exchanges as staff see them, drafts and cancelled ones too, with how many come. */
@Component
final class StaffExchanges implements Source {

    private final Programme programme;
    private final Registrations registrations;

    StaffExchanges(Programme programme, Registrations registrations) {
        this.programme = programme;
        this.registrations = registrations;
    }

    @Override
    public String name() {
        return "staff-exchanges";
    }

    @Override
    public Set<String> values() {
        return Set.of();
    }

    @Override
    public Slice list(Request request, int from, int count) {
        if (!StaffAction.isAllowed(request)) {
            return Slice.NONE;
        }
        var search = Search.all(request.visitor().language(), request.now());
        var entries = programme.all(search, from, count);
        return new Slice(entries.stream().map(entry -> item(entry, request)).toList(), programme.size());
    }

    private Item item(Programme.Entry entry, Request request) {
        var label = Times.label(entry.starts(), entry.title(), request);
        return new Item(String.valueOf(entry.id()), sign(entry, request) + count(entry) + label);
    }

    private static String sign(Programme.Entry entry, Request request) {
        return switch (entry.status()) {
            case DRAFT -> "📝 ";
            case CANCELLED -> "❌ ";
            case PUBLISHED -> entry.ends().toInstant().isAfter(request.now()) ? "📢 " : "🕰 ";
        };
    }

    /** At the beginning, where a long title does not push it out of sight. */
    private String count(Programme.Entry entry) {
        if (entry.status() == Status.DRAFT) {
            return "";
        }
        var registered = registrations.count(entry.id(), State.REGISTERED);
        return (entry.seats() == 0 ? "" + registered : registered + "/" + entry.seats()) + " · ";
    }

    /** A list's items have a page of their own. */
    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return Optional.empty();
    }
}
