package bot.accord.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MaskedTest {

    private static final String TOKEN = "7:short";
    private static final String OTHER = "987654321:AAErpO_not-a-real-token_but-like-one0";

    private final LoggerContext context = new LoggerContext();
    private final PatternLayout layout = new PatternLayout();

    @BeforeEach
    void start() {
        context.putProperty("token", TOKEN);
        layout.setContext(context);
        layout.getInstanceConverterMap().put("masked", Masked::new);
        layout.getInstanceConverterMap().put("line", OneLine::new);
        layout.setPattern("%nopex%line(%msg %kvp) %masked(%n%ex)");
        layout.start();
    }

    @Test
    void takes_the_token_out_of_message_arguments_and_stack_trace() {
        var cause = new IOException("GET http://127.0.0.1/bot" + TOKEN + "/getMe");

        var written =
                written("calling {}", new IllegalStateException("wrapped", cause), "https://x/bot" + TOKEN + "/y");

        assertThat(written).doesNotContain(TOKEN).contains("***/getMe", "calling https://x/bot***/y");
    }

    @Test
    void takes_it_out_url_encoded() {
        var encoded = URLEncoder.encode(TOKEN, StandardCharsets.UTF_8);

        assertThat(written("at /{}/", null, encoded)).doesNotContain(encoded);
    }

    @Test
    void takes_out_what_looks_like_another_token() {
        assertThat(written("{}", null, OTHER)).doesNotContain("AAErpO");
        assertThat(written("{}", null, "bot" + OTHER.replace(":", "%3A"))).doesNotContain("AAErpO");
    }

    @Test
    void leaves_times_and_ids_alone() {
        assertThat(written("{}", null, "12:30 update=123456789")).startsWith("12:30 update=123456789");
    }

    @Test
    void a_message_stays_on_one_line() {
        assertThat(written("{}", null, "a\r\nINFO forged\u001b[31m"))
                .startsWith("a\\u000d\\u000aINFO forged\\u001b[31m");
    }

    @Test
    void writes_a_stack_trace_once() {
        var written = written("oops", new IOException("once only"), "");

        assertThat(written).containsOnlyOnce("once only").startsWith("oops").doesNotContain("%");
    }

    private String written(String message, @Nullable Throwable failure, String argument) {
        var logger = context.getLogger("test");
        return layout.doLayout(new LoggingEvent("", logger, Level.INFO, message, failure, new Object[] {argument}));
    }
}
