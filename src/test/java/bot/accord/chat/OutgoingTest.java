package bot.accord.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutgoingTest {

    @ParameterizedTest
    @CsvSource({"90,180", "-90,-180", "0,0", "53.92,27.6"})
    void every_point_of_the_earth_exists(double latitude, double longitude) {
        assertThat(Incoming.Spot.exists(latitude, longitude)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"90.1,0", "0,-180.1", "NaN,0", "0,NaN", "Infinity,0"})
    void a_point_beyond_it_is_refused(double latitude, double longitude) {
        assertThatThrownBy(() -> new Incoming.Spot(latitude, longitude)).hasMessageContaining("-90 to 90");
        assertThatThrownBy(() -> new Outgoing.Venue(5, latitude, longitude, "Hall", "Minsk"))
                .hasMessageContaining(latitude + " and " + longitude);
    }

    @Test
    void a_venue_without_a_name_or_an_address_is_refused() {
        assertThatThrownBy(() -> new Outgoing.Venue(5, 1, 2, " ", "Minsk"))
                .hasMessage("venue: the title must not be blank");
        assertThatThrownBy(() -> new Outgoing.Venue(5, 1, 2, "Hall", ""))
                .hasMessage("venue: the address must not be blank");
    }

    @Test
    void a_contact_without_a_number_or_a_name_is_refused() {
        assertThatThrownBy(() -> new Outgoing.Contact(5, "", "Desk", null))
                .hasMessage("contact: the phone must not be blank");
        assertThatThrownBy(() -> new Outgoing.Contact(5, "+1", "\n", null))
                .hasMessage("contact: the name must not be blank");
    }

    @Test
    void a_card_is_measured_in_bytes() {
        assertThat(new Outgoing.Contact(5, "+1", "Desk", "ў".repeat(1024)).vcard())
                .hasSize(1024);
        assertThatThrownBy(() -> new Outgoing.Contact(5, "+1", "Desk", "ў".repeat(1024) + "x"))
                .hasMessage("contact: a vCard of 2,048 bytes at most was wanted, this has 2,049");
    }
}
