package bot.accord.people;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.chat.Language;
import bot.accord.chat.Sender;
import bot.accord.dialog.Action;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Request;
import bot.accord.dialog.Script;
import bot.accord.dialog.Source;
import bot.accord.dialog.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** In which zone a person reads times. */
class ChooseZoneTest {

    private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final Language EN = new Language("en");
    private static final Chat CHAT = new Chat(5, Chat.Kind.PRIVATE);
    private static final Script SCRIPT = new Script(
            1,
            List.of(EN),
            "home",
            "home",
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Directory.NONE);

    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:sqlite::memory:", true);
    private People people;
    private ZoneList zones;

    @BeforeEach
    void open() {
        Flyway.configure().dataSource(database).load().migrate();
        people = new People(JdbcClient.create(database), new PeopleSettings(Set.of(), MINSK));
        zones = new ZoneList(people);
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void who_chose_none_reads_the_desks_until_they_choose() {
        assertThat(values("")).containsEntry("zone", "Minsk (UTC+3)").containsEntry("zone-chosen", "no");

        var chosen = choose("Asia/Shanghai");

        assertThat(chosen.outcome()).isEqualTo("chosen");
        assertThat(chosen.visitor().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(values("")).containsEntry("zone", "Beijing (UTC+8)").containsEntry("zone-chosen", "yes");
        assertThat(values("")).containsEntry("clock", NOW.atZone(ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void the_desks_own_may_be_chosen_as_well() {
        assertThat(choose("").outcome()).isEqualTo("chosen");

        assertThat(values("")).containsEntry("zone", "Minsk (UTC+3)").containsEntry("zone-chosen", "yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mars/Olympus",
                "x",
                "+99:00",
                "../etc/passwd",
                "Europe/Minsk; DROP TABLE person",
                "~",
                "~0",
                "~zz"
            })
    void a_zone_that_there_is_not_is_not_chosen(String id) {
        assertThat(choose(id).outcome()).isEqualTo("unknown");
        assertThat(zones.item(request(Map.of()), id)).isEmpty();
        assertThat(values("")).containsEntry("zone-chosen", "no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Buenos Aires", "Minsk", "UTC+3", "China", "Kathmandu", "Indianapolis", "Ushuaia"})
    void what_is_found_can_be_chosen_and_fits_into_a_button(String words) {
        var found = zones.find(request(Map.of()), words, 8).items();

        assertThat(found).isNotEmpty().allSatisfy(item -> {
            assertThat(item.id()).hasSizeLessThanOrEqualTo(24);
            assertThat(choose(item.id()).outcome()).isEqualTo("chosen");
        });
    }

    @Test
    void whoever_lives_in_Ushuaia_finds_and_chooses_it() {
        var found = zones.find(request(Map.of()), "Ushuaia", 8).items().getFirst();

        assertThat(zones.item(request(Map.of()), found.id()).orElseThrow().get("zone"))
                .isEqualTo(found.label());
        assertThat(choose(found.id()).visitor().zone()).isEqualTo(ZoneId.of("America/Argentina/Ushuaia"));
    }

    @Test
    void every_zone_that_there_is_has_an_id_that_fits_into_a_button_and_leads_back_to_it() {
        assertThat(ZoneId.getAvailableZoneIds()).map(ZoneId::of).allSatisfy(zone -> {
            var id = ZoneList.id(zone);
            assertThat(id.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(24);
            assertThat(ZoneList.zone(id)).contains(zone);
        });
    }

    @Test
    void the_list_is_read_page_by_page() {
        var all = zones.list(request(Map.of()), 0, 100);

        assertThat(all.items()).hasSize(all.total()).extracting(Source.Item::id).contains("Europe/Minsk");
        assertThat(zones.list(request(Map.of()), all.total() - 1, 5).items()).hasSize(1);
        assertThat(zones.list(request(Map.of()), all.total() + 5, 5).items()).isEmpty();
    }

    private Map<String, Object> values(String id) {
        return zones.item(request(Map.of()), id).orElseThrow();
    }

    private Action.Result choose(String id) {
        return new ChooseZone(people).perform(request(Map.of("item", id)));
    }

    private Request request(Map<String, String> arguments) {
        return new Request(visitor(), CHAT, arguments, Map.of(), Directory.NONE, NOW);
    }

    private Visitor visitor() {
        return people.meet(new Sender(5, "Anna", "en", true), CHAT, SCRIPT, NOW);
    }
}
