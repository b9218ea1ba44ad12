package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "привет, privet",
        "какая, kakaya kakaja kakaia",
        "когда, kogda kohda",
        "что, chto",
        "щит, shchit schit",
        "ещё, eshche eschyo eschjo yeshchyo",
        "хорошо, horosho khorosho xorosho",
        "жизнь, zhizn",
        "цель, tsel cel",
        "мой, moy moj moi",
        "новый, novyy novyj noviy novy",
        "объект, obekt obyekt objekt",
        "юг, yug jug iug",
        "российский, rossiyskiy rossijskij rossiiskii rosiyski",
        "соглашение, soglashenie soglasheniye soglashenije",
        "подписание, podpisanie podpisaniye",
        "новые, novye noviye novyje",
        "присутствует, prisutstvuet prisutstvuyet",
        "агентство, agentstvo",
        "эта, eta",
    })
    void a_Russian_word_is_known_in_Latin_letters(String word, String spellings) {
        assertThat(spellings.split(" "))
                .allSatisfy(spelling -> assertThat(folded(spelling)).isEqualTo(folded(word)));
    }

    @ParameterizedTest
    @CsvSource({
        "пагадненне, pahadniennie pahadnenne pagadnenne",
        "якая, jakaja yakaya jakaya",
        "якія, jakija yakiya",
        "мэта, meta",
        "што, shto što",
        "дзень, dzien dzen",
        "сёння, sjonnia",
        "навук, navuk",
        "падпісаны, padpisany padpisani",
        "ўжо, uzho užo ŭžo",
        "аб’ява, abjava abyava",
    })
    void a_Belarusian_word_is_known_in_Latin_letters(String word, String spellings) {
        assertThat(spellings.split(" "))
                .allSatisfy(spelling -> assertThat(folded(spelling)).isEqualTo(folded(word)));
    }

    @ParameterizedTest
    @CsvSource({
        "меморандум, memorandum",
        "memorandum, memmorandum",
        "agreement, agrement",
        "ёлка, елка",
        "всё, все",
        "подъезд, подезд",
        "конь, кон",
        "философ, philosof",
    })
    void what_sounds_alike_is_one_word(String word, String other) {
        assertThat(folded(word)).isEqualTo(folded(other));
    }

    @ParameterizedTest
    @CsvSource({"когда, кагда", "кто, что", "where, when", "цена, цели", "solar, sonar"})
    void what_is_another_word_stays_one(String word, String other) {
        assertThat(folded(word)).isNotEqualTo(folded(other));
    }

    @Test
    void digits_stay_as_they_are() {
        assertThat(Spelling.fold("2022")).isEqualTo("2022");
        assertThat(Spelling.fold("1100")).isNotEqualTo(Spelling.fold("100"));
        assertThat(Spelling.fold("25th")).startsWith("25");
    }

    @Test
    void other_writings_stay_as_they_are() {
        assertThat(Spelling.fold("κοσμος")).isEqualTo("κοσμος");
        assertThat(Spelling.fold("")).isEmpty();
        assertThat(Spelling.fold("ь")).isEmpty();
    }

    private static String folded(String word) {
        return Spelling.fold(String.join("", Tokens.of(word)));
    }
}
