package bot.accord.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void ornaments_case_width_and_gaps_do_not_count() {
        assertThat(Labels.key("‹ Back")).isEqualTo(Labels.key(" ＢＡＣＫ "));
        assertThat(Labels.key("✅ Отправить!")).isEqualTo(Labels.key("отправить"));
        assertThat(Labels.key("‹ 返回")).isEqualTo(Labels.key("返回"));
        assertThat(Labels.key("a   b")).isEqualTo(Labels.key("A\u00A0b"));
        assertThat(Labels.key("👍")).isEqualTo("👍").isNotEqualTo(Labels.key("👎"));
        assertThat(Labels.key("straße")).isEqualTo(Labels.key("STRASSE"));
    }

    @Test
    void a_label_fits_a_button() {
        assertThat(Labels.fit("short")).isEqualTo("short");
        assertThat(Labels.fit("two\nlines ")).isEqualTo("two lines");
        assertThat(Labels.fit(" \n")).isEqualTo("—");
        assertThat(Labels.fit("x".repeat(65))).isEqualTo("x".repeat(63) + "…");
        assertThat(Labels.fit("x".repeat(62) + "😀😀")).isEqualTo("x".repeat(62) + "…");
    }
}
