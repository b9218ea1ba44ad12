package bot.accord.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.dialog.Directory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people's words name of the topics and organisations. */
class NamingTest {

    private final Naming naming = new Naming(
            new Directory(Bureau.topics(), Bureau.organisations(), Map.of(), Map.of(), List.of()),
            Map.of("0abc", "Institute of Optics"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "кто отвечает за лазерную физику | laser-physics",
                "who can I talk to about plasma | plasma-physics",
                "who is responsible for laser physics? | laser-physics",
                "I need someone competent for heat and mass transfer | heat-and-mass-transfer",
                "working group for waste incineration - who is in it? | waste-incineration",
                "find me an expert for coal power | ecological-coal",
                "who do I see about lasers | laser-physics",
                "connect me with a plasma specialist | plasma-physics",
                "who deals with renewable energy questions | renewable-energy",
                "hello, I'm from a machine works and look for the specialist on precision rolling | precision-rolling",
                "контакты специалистов по тепломассообмену | heat-and-mass-transfer",
                "я исследователь, ищу коллег по прокатке деталей, кто контактное лицо? | precision-rolling",
                "кому писать насчёт возобновляемой энергетики | renewable-energy",
                "kto otvechaet za lazernuyu fiziku | laser-physics",
                "кто за плазму | plasma-physics",
                "хто адказвае за лазерную фізіку | laser-physics",
                "з кім звязацца па пытаннях спальвання адходаў | waste-incineration",
                "да каго звяртацца па пытанню вугалю | ecological-coal",
                "кантакт па цепла- і масаабмене | heat-and-mass-transfer",
                "请问激光物理方面的负责人是哪位 | laser-physics",
                "等离子体领域找谁对接 | plasma-physics",
                "想找懂垃圾焚烧的人咨询 | waste-incineration",
                "传热传质的联系人 | heat-and-mass-transfer",
            })
    void a_topic_is_known_by_its_own_words(String words, String topic) {
        assertThat(naming.in(words).topics()).containsExactly(topic);
    }

    @Test
    void a_word_of_several_topics_names_them_all() {
        assertThat(naming.in("who is in charge of energy").topics())
                .containsExactly("renewable-energy", "clean-energy", "smart-energy", "ecological-coal");
        assertThat(naming.in("дайце кантакт па фізіцы").topics()).containsExactly("laser-physics", "plasma-physics");
    }

    @Test
    void two_topics_are_both_named() {
        assertThat(naming.in("lasers or plasma, whom do I ask").topics())
                .containsExactly("laser-physics", "plasma-physics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whom should I contact",
                "give me contacts",
                "contact person",
                "coordinators",
                "who's the go-to",
                "who handles norms and equipment for me",
                "к кому обратиться",
                "дайте контакты",
                "список контактов",
                "да каго звяртацца",
                "联系人是谁",
                "通讯录",
                "找谁问",
            })
    void words_that_name_nothing_leave_all(String words) {
        assertThat(naming.in(words)).isEqualTo(new Naming.Named(List.of(), List.of(), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "liaison at NASB | nasb",
                "the right person to ask at gseo | gseo",
                "кто занимается этим в НАН Беларуси | nasb",
                "кто на связи от академии наук | nasb",
                "Кто отвечает в Green and Smart Energy Organization? | gseo",
                "国家科学院的联系人 | nasb",
                "who is at the institute of optics | 0abc",
            })
    void an_organisation_is_known_by_its_short_name_or_by_half_of_its_long_one(String words, String organisation) {
        var named = naming.in(words);

        assertThat(named.organisations()).containsExactly(organisation);
        assertThat(named.topics()).isEmpty();
    }

    @Test
    void a_topic_may_be_asked_for_at_an_organisation() {
        var named = naming.in("who at GSEO deals with smart energy?");

        assertThat(named.organisations()).containsExactly("gseo");
        assertThat(named.topics()).containsExactly("smart-energy");
    }

    @Test
    void a_topic_is_no_organisation() {
        assertThat(naming.in("smart energy").organisations()).isEmpty();
        assertThat(naming.in("smart energy").topics()).containsExactly("smart-energy");
    }

    @Test
    void it_is_sure_of_what_is_named_by_half() {
        assertThat(naming.in("laser").isSure()).isTrue();
        assertThat(naming.in("laser physics").isSure()).isTrue();
        assertThat(naming.in("plasma").isSure()).isFalse();
        assertThat(naming.in("energy").isSure()).isFalse();
        assertThat(naming.in("plasma physics of high temperatures").isSure()).isTrue();
    }
}
