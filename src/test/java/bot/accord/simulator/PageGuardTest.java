package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageGuardTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:8080,,200",
        "localhost,http://localhost:8080,200",
        "LocalHost:8080,http://127.0.0.1:8080,200",
        "[::1]:8080,http://[::1]:8080,200",
        "evil.example,,403",
        "localhost.evil.example,,403",
        "127.0.0.1.evil.example,,403",
        ",,403",
        "localhost,http://evil.example,403",
        "localhost,http://evil.example/localhost,403",
        "localhost,http://localhost@evil.example,403",
        "localhost,null,403",
        "localhost,not an address,403",
    })
    void only_loopback_names_get_in(String host, String origin, int status) throws ServletException, IOException {
        assertThat(status(false, host, origin)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "demo.example,,200",
        "demo.example,https://demo.example,200",
        "demo.example,https://evil.example,403",
        "demo.example,http://localhost,403",
    })
    void an_open_page_still_keeps_other_sites_away(String host, String origin, int status)
            throws ServletException, IOException {
        assertThat(status(true, host, origin)).isEqualTo(status);
    }

    private static int status(boolean open, String host, String origin) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", "/simulator/network");
        if (host != null) {
            request.addHeader("Host", host);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        var response = new MockHttpServletResponse();
        new PageGuard(open).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
