package bot.accord.papers;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.StructuredName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Contact cards (vCard 3.0, RFC 2426): the whole content of a {@code .vcf} of one contact, in UTF-8.
 *
 * <p>Version 3.0 is what every address book reads. LANG is of version 4.0: those that do not know it pass over it. A whole
 * name goes as the given one, for nothing tells how to part it; a contact without a person's name is marked as a company,
 * as Apple's address book does it.
 */
public final class ContactFile {

    private static final String CUT = "…";

    private final ContactCard card;
    private final VCard file = new VCard();

    private ContactFile(ContactCard card) {
        this.card = card;
    }

    /** Returns the card with all that is known. */
    public static String of(ContactCard card) {
        var file = new ContactFile(card);
        file.names();
        file.ways();
        return Folding.fold(file.text());
    }

    /** Returns the card with its note cut so that it has at most so many bytes; nothing if the rest alone has more. */
    public static Optional<String> within(ContactCard card, int bytes) {
        var whole = of(card);
        if (bytes(whole) <= bytes) {
            return Optional.of(whole);
        }
        var note = card.note() == null ? "" : card.note();
        var shortest = of(card.noting(""));
        return bytes(shortest) <= bytes ? Optional.of(longest(card, note, shortest, bytes)) : Optional.empty();
    }

    /** Halves what is between the longest beginning of the note that fits and the shortest that does not. */
    private static String longest(ContactCard card, String note, String shortest, int bytes) {
        var best = shortest;
        var fits = 0;
        var exceeds = note.codePointCount(0, note.length());
        while (exceeds - fits > 1) {
            var middle = (fits + exceeds) / 2;
            var beginning =
                    note.substring(0, note.offsetByCodePoints(0, middle)).stripTrailing();
            var text = of(card.noting(beginning + CUT));
            if (bytes(text) <= bytes) {
                best = text;
                fits = middle;
            } else {
                exceeds = middle;
            }
        }
        return best;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void names() {
        var parts = new StructuredName();
        if (card.name() != null) {
            parts.setGiven(card.name());
        } else {
            file.addExtendedProperty("X-ABSHOWAS", "COMPANY");
        }
        file.setStructuredName(parts);
        file.setFormattedName(card.title());
        if (card.role() != null) {
            file.addTitle(card.role());
        }
        if (card.organisation() != null) {
            file.setOrganization(card.organisation());
        }
    }

    private void ways() {
        if (card.phone() != null) {
            file.addTelephoneNumber(card.phone(), TelephoneType.WORK);
        }
        if (card.email() != null) {
            file.addEmail(card.email(), EmailType.WORK);
        }
        if (card.url() != null) {
            // not as the library's own property, which would escape the commas of an address
            file.addExtendedProperty("URL", card.url());
        }
        card.languages().forEach(file::addLanguage);
        if (card.note() != null) {
            file.addNote(card.note());
        }
    }

    private String text() {
        var out = new StringWriter();
        try (var writer = new VCardWriter(out, VCardVersion.V3_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.setAddProdId(false);
            writer.setVersionStrict(false);
            writer.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory takes every card", impossible);
        }
        return out.toString();
    }
}
