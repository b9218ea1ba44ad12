package bot.accord.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "deploy/accord.env"})
    void every_setting_is_told_to_operators(String document) throws IOException {
        var text = Files.readString(Path.of(document));

        assertThat(Catalogue.ALL).allSatisfy(setting -> assertThat(text).contains(setting.variable()));
    }
}
