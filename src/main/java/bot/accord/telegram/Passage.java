package bot.accord.telegram;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What every call to the Bot API passes: puts the root's path in front (the library's {@code TelegramUrl} has no place
 * for one), and tells apart the calls that never left from those whose fate is unknown.
 */
final class Passage implements Interceptor {

    private final String prefix;

    /** @param prefix the path of the root, encoded, empty or beginning with a slash and ending without one */
    Passage(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var crossing = new Crossing();
        var response = proceed(chain, request(chain.request(), crossing), crossing);
        if (response.code() >= 300 && !isObject(response)) {
            response.close();
            throw Lost.foreign(response.code(), seconds(response.header("Retry-After")));
        }
        return response;
    }

    private Request request(Request request, Crossing crossing) {
        var builder = request.newBuilder().tag(Crossing.class, crossing);
        return (prefix.isEmpty() ? builder : builder.url(prefixed(request.url()))).build();
    }

    private HttpUrl prefixed(HttpUrl url) {
        return url.newBuilder().encodedPath(prefix + url.encodedPath()).build();
    }

    private static Response proceed(Chain chain, Request request, Crossing crossing) throws IOException {
        try {
            return chain.proceed(request);
        } catch (IOException cause) {
            throw crossing.departed ? Lost.atSea(cause) : Lost.ashore(cause);
        }
    }

    private static boolean isObject(Response response) throws IOException {
        return response.peekBody(64).string().stripLeading().startsWith("{");
    }

    private static int seconds(@Nullable String header) {
        return header != null && header.matches("\\d{1,6}") ? Integer.parseInt(header) : 0;
    }

    /**
     * Marks a request as departed once a connection is there to write it to; and takes {@code Retry-After} from a 503,
     * since OkHttp, told 0 there, would send the request a second time whatever its settings say.
     */
    static Response depart(Chain chain) throws IOException {
        var crossing = chain.request().tag(Crossing.class);
        if (crossing != null) {
            crossing.departed = true;
        }
        var response = chain.proceed(chain.request());
        return response.code() == 503
                ? response.newBuilder().removeHeader("Retry-After").build()
                : response;
    }

    /** Belongs to one call, which OkHttp runs on one thread. */
    private static final class Crossing {
        private boolean departed;
    }
}
