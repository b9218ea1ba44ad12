package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Rich;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '@Desk hello',          'hello'
                    'hello @desk',          'hello'
                    'a @DESK b @Desk c',    'a b c'
                    '@Desk@Desk',           ''
                    'x@Desk',               'x@Desk'
                    '@Desks',               '@Desks'
                    '@Desk, hello',         ', hello'
                    'ў@Desk',               'ў@Desk'
                    '@Desk',                ''
                    '',                     ''
                    """)
    void a_mention_is_a_whole_word_and_is_taken_out(String said, String rest) {
        assertThat(Words.withoutMention(Rich.plain(said), "Desk").text()).isEqualTo(rest);
    }
}
