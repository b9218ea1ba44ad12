package bot.accord;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the start of the demo mode with the one thing that a newcomer needs: where to go. */
@Component
@ConditionalOnProperty(DemoMode.PROPERTY)
class Greeting {

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.printf(
                    "%nNo ACCORD_TELEGRAM_TOKEN, so this is the demo: a simulator stands in for Telegram.%n"
                            + "Talk to the desk at http://127.0.0.1:%d/%n",
                    context.getWebServer().getPort());
        }
    }
}
