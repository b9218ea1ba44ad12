package bot.accord.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bot.accord.dialog.CallbackData.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackDataTest {

    private static final String LONG = "a23456789012345678901234";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_written_is_read(Kind kind) {
        for (var serial : new long[] {1, 35, 36, Long.MAX_VALUE}) {
            var data = new CallbackData(kind, "home", "about", "", serial);
            assertThat(CallbackData.parse(data.encode())).contains(data);
        }
    }

    @Test
    void the_longest_ids_fit_whatever_the_screen() {
        var data = new CallbackData(Kind.ITEM, LONG, LONG, "", Long.MAX_VALUE).encode();

        assertThat(data).hasSize(63);
        assertThat(CallbackData.longest(LONG, LONG)).isEqualTo(63);
        assertThat(CallbackData.longest("дом", "a")).isEqualTo(13 + 2 + 6 + 1);
    }

    @Test
    void an_item_goes_along_where_it_fits_and_is_known_to_be_missing_where_not() {
        var fitting = new CallbackData(Kind.OPTION, "exchange", "more", "a.b.12", 99);
        var cut = new CallbackData(Kind.OPTION, LONG, LONG, LONG, 99);

        assertThat(CallbackData.parse(fitting.encode())).contains(fitting);
        assertThat(CallbackData.parse(cut.encode()).orElseThrow().isCut()).isTrue();
    }

    @Test
    void an_items_id_may_hold_anything() {
        var data = new CallbackData(Kind.ITEM, "list", "a.b:c!ў国", "", 7);

        assertThat(CallbackData.parse(data.encode())).contains(data);
    }

    @Test
    void an_id_that_is_too_long_is_named() {
        var data = new CallbackData(Kind.ITEM, LONG, "国".repeat(20), "", 7);

        assertThatThrownBy(data::encode)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                ":",
                "1",
                "1:",
                "1:.",
                "1:a",
                "1:a.",
                "1:.a",
                ":a.b",
                "1a.b",
                "-1:a.b",
                "A:a.b",
                "zzzzzzzzzzzzz:a.b",
                "1²:a.b",
                "١:a.b",
                "\uD800",
                "home.about"
            })
    void anything_else_is_refused(String data) {
        assertThat(CallbackData.parse(data)).isEmpty();
    }
}
