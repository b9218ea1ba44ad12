package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import bot.accord.delivery.Outlet;
import bot.accord.desk.Desk;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Script;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

class WiringTest {

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackageClasses = Wire.class,
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class Room {

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        Desk desk() {
            Desk desk = mock();
            doReturn(CompletableFuture.completedFuture(null)).when(desk).take(any());
            return desk;
        }

        @Bean
        Supplier<Script> script() {
            return () -> new Script(
                    1,
                    List.of(),
                    "",
                    "",
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Directory.NONE);
        }
    }

    private static ApplicationContextRunner room(Connection connection) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Room.class)
                .withBean(Connection.class, () -> connection)
                .withPropertyValues("accord.telegram.mode=" + connection.mode());
    }

    @Test
    void in_polling_mode_the_room_polls_and_is_healthy() {
        try (var telegram = new StandIn()) {
            room(telegram.connection()).run(context -> {
                await().until(() -> !telegram.calls("getUpdates").isEmpty());
                assertThat(context)
                        .hasSingleBean(Outlet.class)
                        .hasSingleBean(Poller.class)
                        .doesNotHaveBean(Webhook.class);
                assertThat(context.getBeansOfType(HealthIndicator.class))
                        .containsOnlyKeys("telegramHealthIndicator", "pollingHealthIndicator")
                        .values()
                        .allSatisfy(
                                one -> assertThat(String.valueOf(one.health())).startsWith("UP"));
            });
        }
    }

    @Test
    void the_bots_name_is_known_once_telegram_has_said_it() {
        try (var telegram = new StandIn()) {
            telegram.answers("getMe", StandIn.error(502, "Bad Gateway"));
            room(telegram.connection()).run(context -> {
                var identity = context.getBean(Identity.class);
                await().until(() -> identity.username().isPresent());
                assertThat(identity.username()).contains("AccordBot");
            });
        }
    }

    @Test
    void in_webhook_mode_the_room_sets_the_webhook() {
        try (var telegram = new StandIn()) {
            var connection = new Connection(
                    telegram.connection().endpoint(),
                    Connection.Mode.WEBHOOK,
                    URI.create("https://desk.example.org/telegram/webhook"),
                    "AbC-123_xyz");
            room(connection).run(context -> {
                await().until(() -> !telegram.calls("setWebhook").isEmpty());
                assertThat(context).hasSingleBean(Webhook.class).doesNotHaveBean(Poller.class);
                assertThat(telegram.calls("getUpdates")).isEmpty();
            });
        }
    }
}
