package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Sender;
import bot.accord.chat.Update;
import bot.accord.delivery.Delivery;
import bot.accord.delivery.Outcome;
import bot.accord.delivery.Outlet;
import bot.accord.dialog.Action;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Script;
import bot.accord.dialog.Source;
import bot.accord.dialog.Timed;
import bot.accord.people.People;
import bot.accord.people.Traces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

class DeskWiringTest {

    @TempDir
    Path parent;

    @Test
    void it_starts_takes_and_stops() throws InterruptedException {
        var folder = parent.resolve("data");

        try (var context = start("accord.data-dir=" + folder, "accord.owners=5,6")) {
            var desk = context.getBean(Desk.class);
            assertThat(desk.take(List.of(update()))).succeedsWithin(Duration.ofSeconds(10));

            assertThat(context.getBean(People.class).isReachable(5)).isTrue();
            assertThat(context.getBeansOfType(Traces.class).values().stream().map(Traces::name))
                    .containsExactlyInAnyOrder("person", "conversations", "failed-messages", "queued-messages");
            assertThat(context.getBean(Asked.class).latch().await(10, TimeUnit.SECONDS))
                    .isTrue();
            var health = context.getBean(HealthEndpoint.class);
            assertThat(health.healthForPath("liveness"))
                    .extracting(HealthDescriptor::getStatus)
                    .isEqualTo(Status.UP);
            assertThat(health.healthForPath("readiness"))
                    .extracting(HealthDescriptor::getStatus)
                    .isEqualTo(Status.UP);
        }

        Database.open(folder).close();
    }

    @Test
    void a_faulty_setting_is_told_of_before_anything_is_made() {
        var folder = parent.resolve("data");

        assertThatThrownBy(() -> start("accord.data-dir=" + folder, "accord.delivery.messages-per-second=0"))
                .hasMessageContaining("ACCORD_DELIVERY_MESSAGES_PER_SECOND");

        assertThat(Files.exists(folder)).isFalse();
    }

    private static Update update() {
        return new Update.Understood(
                1,
                "{}",
                Instant.parse("2026-03-02T08:00:00Z"),
                new Chat(5, Chat.Kind.PRIVATE),
                new Sender(5, "Anna", "ru", true),
                7,
                null,
                new Incoming.Command("start", ""));
    }

    private static ConfigurableApplicationContext start(String... properties) {
        return new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .run(Stream.of(properties).map(property -> "--" + property).toArray(String[]::new));
    }

    /** Has nothing to tell, but is asked. */
    record Asked(CountDownLatch latch) implements Timed {

        @Override
        public Set<String> notices() {
            return Set.of();
        }

        @Override
        public List<Notice> due(Instant now, int most) {
            latch.countDown();
            return List.of();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ConfigurationPropertiesScan({"bot.accord.desk", "bot.accord.delivery", "bot.accord.people"})
    @ComponentScan(
            basePackageClasses = {Desk.class, Delivery.class, People.class},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class Rooms {

        @Bean
        Supplier<Script> script() {
            return Rig::script;
        }

        @Bean
        Asked timed() {
            return new Asked(new CountDownLatch(1));
        }

        @Bean
        Capabilities capabilities(List<Action> actions, List<Source> sources, List<Timed> timed) {
            return Capabilities.of(actions, sources, Knowledge.NONE, timed, () -> "");
        }

        @Bean
        Outlet outlet() {
            return _ -> CompletableFuture.completedStage(new Outcome.Sent(1L));
        }
    }
}
