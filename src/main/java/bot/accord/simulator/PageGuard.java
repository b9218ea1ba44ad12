package bot.accord.simulator;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites away from the chat page, on which anybody can be anybody: the host asked for must be this machine's
 * loopback name, so that a foreign name that resolves to it is of no use, and a page that asks must come from there.
 */
final class PageGuard extends OncePerRequestFilter {

    private static final Pattern LOOPBACK =
            Pattern.compile("(?i)(localhost|[a-z0-9-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final boolean open;

    /** {@code open} lets any host name in; a page that asks must then come from that same host. */
    PageGuard(boolean open) {
        this.open = open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        var host = request.getHeader("Host");
        if (!hostFits(host) || !originFits(request.getHeader("Origin"), host)) {
            refuse(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return true;
    }

    private boolean hostFits(@Nullable String host) {
        return host != null && (open || LOOPBACK.matcher(host).matches());
    }

    private boolean originFits(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        var authority = authority(origin);
        return open
                ? authority.filter(from -> from.equalsIgnoreCase(host)).isPresent()
                : authority.filter(from -> LOOPBACK.matcher(from).matches()).isPresent();
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"error\": \"The chat page answers only to this machine's own pages.\"}");
    }
}
