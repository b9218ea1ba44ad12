package bot.accord.desk;

import bot.accord.delivery.Delivery;
import bot.accord.delivery.Outlet;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Script;
import bot.accord.people.People;
import bot.accord.people.Traces;
import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the loop together. */
@Configuration(proxyBeanMethods = false)
class DeskWiring {

    @Bean
    Inbox inbox() {
        return new Inbox();
    }

    @Bean
    Conversations conversations(JdbcTemplate jdbc, InstantSource clock) {
        return new Conversations(jdbc, clock);
    }

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, InstantSource clock) {
        return new DeadLetters(jdbc, clock);
    }

    @Bean
    QueuedMessages queuedMessages(Delivery delivery) {
        return new QueuedMessages(delivery);
    }

    @Bean
    Residence residence(People people, Conversations conversations) {
        return new Residence(people, conversations);
    }

    @Bean
    Writer writer(
            PlatformTransactionManager transactions,
            ObjectProvider<Database> database,
            InstantSource clock,
            MeterRegistry meters) {
        return new Writer(transactions, () -> database.getObject().reopen(), clock, meters);
    }

    @Bean
    Machines machines(Capabilities capabilities) {
        return new Machines(capabilities);
    }

    @Bean
    Notices notices(Machines machines, People people, Delivery delivery) {
        return new Notices(machines, people, delivery);
    }

    @Bean
    Agenda agenda(
            Capabilities capabilities, Supplier<Script> script, Notices notices, Ledger ledger, InstantSource clock) {
        return new Agenda(capabilities.timed(), script, notices, ledger, clock);
    }

    @Bean
    Turns turns(
            Supplier<Script> script,
            Machines machines,
            People people,
            Conversations conversations,
            Delivery delivery,
            Notices notices,
            DeadLetters deadLetters,
            InstantSource clock,
            FloodSettings flood) {
        return new Turns(
                script,
                machines,
                people,
                conversations,
                delivery,
                notices,
                deadLetters,
                clock,
                new Flood(flood.inputs()));
    }

    @Bean
    Ledger ledger(
            Writer writer,
            Conversations conversations,
            Delivery delivery,
            Outlet outlet,
            Inbox inbox,
            ObjectProvider<Database> database) {
        return new Ledger(
                writer,
                conversations,
                delivery,
                new Sending(outlet, inbox),
                () -> database.getObject().scrub());
    }

    @Bean
    Loop loop(
            Writer writer,
            Ledger ledger,
            Turns turns,
            Delivery delivery,
            DeadLetters deadLetters,
            Agenda agenda,
            List<Traces> rooms,
            JdbcTemplate jdbc,
            InstantSource clock,
            MeterRegistry meters) {
        return new Loop(
                writer,
                ledger,
                turns,
                delivery,
                new ProcessedUpdates(jdbc),
                deadLetters,
                new Trials(jdbc, clock),
                agenda,
                rooms,
                new DeskFigures(meters),
                clock);
    }

    @Bean
    Desk desk(Loop loop, Delivery delivery, Inbox inbox, Ticker ticker) {
        return new Desk(loop, delivery, inbox, ticker);
    }

    @Bean
    DeskHealth loopHealthIndicator(Desk desk) {
        return new DeskHealth(desk);
    }

    @Bean
    WriterHealth writerHealthIndicator(Writer writer, Desk desk) {
        return new WriterHealth(writer, desk);
    }
}
