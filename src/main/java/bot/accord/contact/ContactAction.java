package bot.accord.contact;

import bot.accord.dialog.Action;
import bot.accord.dialog.Request;
import java.util.Optional;
import java.util.Set;

/**
 * Something done to the contact of whose page the button is: {@code gone} where there is none that this visitor may see. Each
 * checks all by itself, since a button may be old and its data forged.
 */
abstract class ContactAction implements Action {

    private static final String GONE = "gone";

    private final String name;
    private final Set<String> outcomes;

    /** @param outcomes what comes of it where the contact is there */
    ContactAction(String name, Set<String> outcomes) {
        this.name = name;
        this.outcomes = outcomes;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public Set<String> outcomes() {
        return Items.joined(outcomes, GONE);
    }

    @Override
    public Result perform(Request request) {
        return found(request).map(contact -> act(contact, request)).orElseGet(() -> Result.of(GONE, request.visitor()));
    }

    abstract Optional<Contact> found(Request request);

    abstract Result act(Contact contact, Request request);
}
