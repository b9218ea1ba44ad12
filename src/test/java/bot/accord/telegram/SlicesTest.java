package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlicesTest {

    @Test
    void an_answer_is_cut_into_its_updates() {
        assertThat(Slices.results("""
                 {"ok" : true, "note":{"result":[1]}, "result" : [ {"a":"}]\\\\\\"{["} , [{}],5,null, "x,y" ] , "more":1}""")).containsExactly("{\"a\":\"}]\\\\\\\"{[\"}", "[{}]", "5", "null", "\"x,y\"");
    }

    @Test
    void an_answer_may_hold_nothing() {
        assertThat(Slices.results("{\"ok\":true,\"result\":[]}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"ok\":true}",
                "{\"ok\":true,\"result\":{}}",
                "{\"ok\":true,\"result\":[",
                "{\"ok\":true,\"result\":[{\"a\":1}",
                "{\"ok\":true,\"result\":[{\"a\":\"\\\\\"}]}",
                "{\"ok\":true,\"result\":[{} {}]}",
                "{\"ok\":true,\"result\":[,]}",
                "<html>"
            })
    void what_is_not_an_answer_with_updates_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Slices.results(text.replace("\\\\", "\\")));
    }

    @Test
    void brackets_are_counted_outside_strings_only() {
        assertThat(Slices.depth("{\"a\":[[\"]]}{[[[[\"]]}")).isEqualTo(3);
        assertThat(Slices.depth("\"")).isZero();
        assertThat(Slices.depth("")).isZero();
    }
}
