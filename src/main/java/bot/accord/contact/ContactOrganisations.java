package bot.accord.contact;

import bot.accord.dialog.Request;
import org.springframework.stereotype.Component;

/** The organisations that have contacts, and how many. */
@Component
final class ContactOrganisations extends Roll {

    private final Phonebook phonebook;

    ContactOrganisations(Phonebook phonebook) {
        super("contact-organisations");
        this.phonebook = phonebook;
    }

    @Override
    public Slice list(Request request, int from, int count) {
        var employers = Employers.of(phonebook.all(request.directory()), request);
        return Items.slice(
                employers,
                from,
                count,
                employer -> new Item(employer.key(), Labels.counted(employer.label(), employer.contacts())));
    }
}
