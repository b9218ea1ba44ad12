package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PinyinTest {

    private final Pinyin pinyin = new Pinyin();

    @Test
    void a_character_is_read_without_its_tone() {
        assertThat(read("备忘录")).isEqualTo("bei wang lu");
        assertThat(read("协议")).isEqualTo("xie yi");
        assertThat(read("绿")).matches("[a-z]+");
    }

    @Test
    void what_sounds_alike_is_read_alike() {
        assertThat(read("备望录")).isEqualTo(read("备忘录"));
        assertThat(read("协意")).isEqualTo(read("协议"));
    }

    @Test
    void the_table_reads_as_ICU_does() {
        var icu = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        var characters = IntStream.rangeClosed(0x4E00, 0x9FFF)
                .filter(character -> character % 7 == 0)
                .mapToObj(Character::toString)
                .filter(character -> icu.transliterate(character).strip().matches("[a-z]+"))
                .toList();

        assertThat(characters)
                .hasSizeGreaterThan(2_500)
                .allSatisfy(character -> assertThat(pinyin.of(character))
                        .isEqualTo(icu.transliterate(character).strip()));
    }

    @Test
    void a_character_outside_the_first_plane_is_no_trouble() {
        assertThat(pinyin.of("𠮷")).isNotNull();
    }

    @Test
    void many_may_read_at_once() {
        var readers = new ArrayList<CompletableFuture<String>>();
        for (var i = 0; i < 8; i++) {
            readers.add(CompletableFuture.supplyAsync(() -> read("谅解备忘录签署")));
        }

        assertThat(readers).extracting(CompletableFuture::join).containsOnly("liang jie bei wang lu qian shu");
    }

    @Test
    void characters_are_written_in_one_piece_and_in_syllables() {
        assertThat(Latinized.of(Tokens.of("备忘录 GSEO"), pinyin))
                .containsExactly(List.of("bei", "wang", "lu"), List.of("beiwanglu"));
    }

    @Test
    void Cyrillic_letters_are_written_by_more_than_one_custom() {
        assertThat(Latinized.of(Tokens.of("Какая цель?"), pinyin))
                .containsExactly(List.of("kakaya", "tsel"), List.of("kakaja", "cel"));
        assertThat(Latinized.of(Tokens.of("ь ўжо 2022"), pinyin))
                .allSatisfy(way -> assertThat(way).hasSize(2).contains("2022"));
    }

    @Test
    void what_is_in_Latin_letters_already_is_not_written_again() {
        assertThat(Latinized.of(Tokens.of("When was it signed?"), pinyin)).isEmpty();
        assertThat(Latinized.of(List.of(), pinyin)).isEmpty();
    }

    private String read(String characters) {
        return Tokens.of(characters).stream().map(pinyin::of).collect(Collectors.joining(" "));
    }
}
