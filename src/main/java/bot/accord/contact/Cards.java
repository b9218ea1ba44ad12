package bot.accord.contact;

import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.dialog.Directory;
import bot.accord.papers.ContactCard;
import bot.accord.papers.ContactFile;

/** A contact as people take it along. */
final class Cards {

    private Cards() {}

    /** Returns the contact for the address book where a telephone number is among the details, else the file. */
    static Outgoing share(long chat, Contact contact, Details details, Language reader, Directory directory) {
        if (details.phone().isEmpty()) {
            return file(chat, contact, details, reader, directory);
        }
        var card = card(contact, details, reader, directory);
        var vcard = ContactFile.within(card, Outgoing.Contact.VCARD).orElse(null);
        return new Outgoing.Contact(chat, details.phone(), card.title(), vcard);
    }

    static Outgoing file(long chat, Contact contact, Details details, Language reader, Directory directory) {
        var card = card(contact, details, reader, directory);
        return new Outgoing.Document(chat, "contact-" + contact.id() + ".vcf", ContactFile.of(card), Rich.EMPTY);
    }

    private static ContactCard card(Contact contact, Details details, Language reader, Directory directory) {
        var words = contact.words(reader);
        return new ContactCard(
                words.name(),
                words.role(),
                contact.organisation().label(directory, reader),
                contact.languages().stream().map(Language::code).toList(),
                details.phone(),
                details.email(),
                details.web(),
                words.note().text());
    }
}
