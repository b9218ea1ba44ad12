package bot.accord;

import bot.accord.content.Content;
import bot.accord.dialog.Action;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Script;
import bot.accord.dialog.Source;
import bot.accord.dialog.Timed;
import bot.accord.simulator.Simulator;
import bot.accord.telegram.Connection;
import bot.accord.telegram.Endpoint;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** What joins the rooms. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    Capabilities capabilities(
            List<Action> actions, List<Source> sources, Knowledge knowledge, ObjectProvider<Timed> timed) {
        return Capabilities.of(actions, sources, knowledge, timed.stream().toList(), () -> "");
    }

    @Bean
    Supplier<Script> script(ObjectProvider<Content> content) {
        var present = SingletonSupplier.of(content::getObject);
        return () -> present.obtain().script();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(DemoMode.PROPERTY)
    Simulator simulator() {
        return Simulator.start();
    }

    @Bean
    Connection connection(ConnectionSettings settings, ObjectProvider<Simulator> simulator) {
        var standIn = simulator.getIfAvailable();
        return standIn == null
                ? settings.connection()
                : new Connection(
                        new Endpoint(standIn.root(), new Endpoint.Token(standIn.token())),
                        Connection.Mode.POLLING,
                        null,
                        null);
    }
}
