package bot.accord.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static String cell(String cell) {
        var table = Csv.of(List.of("a"), List.of(List.of(cell)));
        return table.substring("\uFEFFa\r\n".length(), table.length() - 2);
    }

    @Test
    void a_table_is_what_spreadsheets_read() {
        assertThat(Csv.of(
                        List.of("Имя", "Organisation", "seats"),
                        List.of(
                                List.of("Алесь, Д.", "The \"Hall\"", "2"),
                                List.of("小明", "two\r\nlines", ""),
                                List.of(" a ", "", "0"))))
                .isEqualTo("\uFEFFИмя,Organisation,seats\r\n"
                        + "\"Алесь, Д.\",\"The \"\"Hall\"\"\",2\r\n"
                        + "小明,\"two\nlines\",\r\n"
                        + " a ,,0\r\n");
    }

    @Test
    void a_table_without_rows_has_its_header() {
        assertThat(Csv.of(List.of("a", "b"), List.of())).isEqualTo("\uFEFFa,b\r\n");
    }

    @Test
    void excel_in_russian_wants_semicolons() {
        assertThat(Csv.of(List.of("a", "b"), List.of(List.of("1,5", "x;y")), ';'))
                .isEqualTo("\uFEFFa;b\r\n1,5;\"x;y\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+375 17 000 00 00",
                "-1",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "﹦1",
                "=cmd|'/C calc'!A0",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1"
            })
    void a_formula_is_made_text(String formula) {
        assertThat(cell(formula)).isEqualTo("'" + formula);
    }

    @Test
    void so_is_what_begins_with_a_tab_or_a_lines_end() {
        assertThat(cell("\tx")).isEqualTo("'\tx");
        assertThat(cell("\rx")).isEqualTo("\"'\nx\"");
        assertThat(cell("\n=1")).isEqualTo("\"'\n=1\"");
        assertThat(cell("\u0000=1")).isEqualTo("'=1");
        assertThat(cell("=A1,\"x\"")).isEqualTo("\"'=A1,\"\"x\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "1-2", "a@example.org", "5", "“=”", "", "'quoted"})
    void what_is_no_formula_stays(String words) {
        assertThat(cell(words)).isEqualTo(words);
    }

    @Test
    void a_header_is_guarded_too() {
        assertThat(Csv.of(List.of("=a"), List.of())).isEqualTo("\uFEFF'=a\r\n");
    }

    @Test
    void a_row_that_is_not_as_long_as_the_header_is_refused() {
        assertThatThrownBy(() -> Csv.of(List.of("a", "b"), List.of(List.of("1"))))
                .hasMessage("table: a row of 2 cells was wanted, got one of 1");
    }
}
