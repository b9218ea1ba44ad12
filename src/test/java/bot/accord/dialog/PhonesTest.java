package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Rich;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers as answers. */
class PhonesTest {

    private final Deed save = Deed.with("save", "saved");
    private final Chat chat = new Chat(
            new Draft()
                    .page("home", back())
                    .page("unsure", back())
                    .form("call", true, doing("save", Map.of(), "saved", "home"), field("phone", new Form.Kind.Phone()))
                    .command("call", Guard.OPEN, new Target.Fill("call"))
                    .script(),
            Capabilities.of(List.of(save), List.of(), Knowledge.NONE));

    @ParameterizedTest
    @CsvSource({
        "+375 17 123-45-67, +375171234567",
        "+375 (17) 123 45 67, +375171234567",
        "00375 17 1234567, +375171234567",
        "＋８６ 10 1234 5678, +861012345678",
        "+86.10.1234.5678, +861012345678",
        "+44 20–7946–0000, +442079460000",
        "+1/202/555/0100, +12025550100",
        "+375 17 123-45-67, +375171234567",
    })
    void a_number_is_kept_in_its_international_form(String typed, String number) {
        chat.says("/call").says(typed).reviews().hears("name-phone: " + number).presses("send");

        assertThat(save.done.getLast().answers()).containsEntry("phone", new Answer.Written(Rich.plain(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123-45-67",
                "8 017 123 45 67",
                "call me",
                "+375 17 123 45 67 ext. 5",
                "+0 17 1234567",
                "+1234567890123456",
                "+375",
                "+٣٧٥١٧١٢٣٤٥٦٧",
                "+375 17 1234567; +375 17 7654321",
                "+375 17 123 45 67 +",
            })
    void what_nobody_abroad_could_call_is_refused(String typed) {
        chat.says("/call").says(typed).hears("not-phone");
    }

    @Test
    void a_number_is_asked_until_one_comes() {
        chat.says("/call").says("later").hears("not-phone").sendsSticker().hears("not-phone");
        chat.says("+375 17 000-00-00").reviews();
    }
}
