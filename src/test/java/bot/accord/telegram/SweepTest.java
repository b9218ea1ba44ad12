package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class SweepTest {

    @Test
    void an_answer_that_trickles_for_ever_is_given_up() {
        var client = new OkHttpClient();
        try (var telegram = new StandIn();
                var _ = new Sweep(Duration.ofMillis(200), client)) {
            telegram.answers("getMe", telegram.silence());
            var ended = new CompletableFuture<Void>();
            client.newCall(new Request.Builder()
                            .url(telegram.root() + "/bot" + StandIn.TOKEN + "/getMe")
                            .build())
                    .enqueue(new Callback() {
                        @Override
                        public void onFailure(Call call, IOException broken) {
                            ended.completeExceptionally(broken);
                        }

                        @Override
                        public void onResponse(Call call, Response response) {
                            ended.complete(null);
                        }
                    });

            assertThatThrownBy(ended::join).hasRootCauseInstanceOf(IOException.class);
        } finally {
            client.dispatcher().executorService().shutdown();
        }
    }
}
