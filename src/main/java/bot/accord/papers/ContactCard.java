package bot.accord.papers;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to: a person, or a role in an organisation that nobody is named for. A blank component counts as none.
 *
 * @param name of a person, as they write it; null for a mere role
 * @param role what they are, such as {@code Chairman}
 * @param languages that they can be written to in, as codes (BCP 47), the best first
 * @param phone in its international form
 * @param note may have several lines
 */
public record ContactCard(
        @Nullable String name,
        @Nullable String role,
        @Nullable String organisation,
        List<String> languages,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String url,
        @Nullable String note) {

    public ContactCard {
        name = Plain.lineOrNull(name);
        role = Plain.lineOrNull(role);
        organisation = Plain.lineOrNull(organisation);
        languages = languages.stream()
                .map(Plain::line)
                .filter(code -> !code.isEmpty())
                .toList();
        phone = Plain.lineOrNull(phone);
        email = Plain.lineOrNull(email);
        url = Plain.lineOrNull(url);
        note = note == null || note.isBlank() ? null : Plain.text(note).strip();
        if (name == null && role == null && organisation == null) {
            throw new IllegalArgumentException("contact card: a name, a role or an organisation is needed");
        }
    }

    /** Returns under what it stands in an address book: the name, else the role and the organisation. */
    public String title() {
        return name != null
                ? name
                : Stream.of(role, organisation).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    ContactCard noting(String other) {
        return new ContactCard(name, role, organisation, languages, phone, email, url, other);
    }
}
