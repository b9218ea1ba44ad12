package bot.accord.simulator;

import jakarta.servlet.MultipartConfigElement;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The chat page and its local API, for an application that has a {@link Simulator}; without one nothing of it exists.
 * An auto-configuration, as only those are decided after all other beans are known.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration")
@ConditionalOnBean(Simulator.class)
class ChatPage {

    private static final String PAGE = "simulator/page/";
    private static final DataSize FILE = DataSize.ofMegabytes(50);

    @Bean(destroyMethod = "")
    PageEvents chatPageEvents(Simulator simulator) {
        return new PageEvents(simulator, new PageSight(simulator));
    }

    /** Before the web server waits for its open requests, which these streams are. */
    @Bean
    ApplicationListener<ContextClosedEvent> chatPageEnd(PageEvents events) {
        return _ -> events.close();
    }

    @Bean
    RouterFunction<ServerResponse> chatPageRoutes(Simulator simulator, PageEvents events) {
        var sight = new PageSight(simulator);
        var acts = new PageActs(simulator, sight);
        return RouterFunctions.route()
                .GET("/", ChatPage::page)
                .resources("/simulator/page/**", new ClassPathResource(PAGE))
                .GET("/simulator/people", sight::people)
                .GET("/simulator/network", sight::network)
                .POST("/simulator/network", acts::network)
                .GET("/simulator/files/{file}", sight::file)
                .GET("/simulator/chats/{chat}/events", events::events)
                .GET("/simulator/chats/{chat}/menu", sight::menu)
                .GET("/simulator/chats/{chat}/welcome", sight::welcome)
                .POST("/simulator/chats/{chat}/messages", acts::say)
                .POST("/simulator/chats/{chat}/edits", acts::edit)
                .POST("/simulator/chats/{chat}/presses", acts::press)
                .POST("/simulator/chats/{chat}/files", acts::file)
                .POST("/simulator/chats/{chat}/stickers", acts::sticker)
                .POST("/simulator/chats/{chat}/places", acts::place)
                .POST("/simulator/chats/{chat}/block", acts::block)
                .onError(Trouble.class, (trouble, _) -> told((Trouble) trouble))
                .onError(Refusal.class, (refusal, _) -> told(Trouble.bad(((Refusal) refusal).description())))
                .onError(
                        IllegalArgumentException.class,
                        (wrong, _) -> told(Trouble.bad(String.valueOf(wrong.getMessage()))))
                .build();
    }

    private static ServerResponse page(ServerRequest request) {
        var page = new ClassPathResource(PAGE + "index.html");
        if (!page.exists()) {
            throw Trouble.missing("The chat page is not part of this build.");
        }
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page);
    }

    private static ServerResponse told(Trouble trouble) {
        return ServerResponse.status(trouble.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(Json.object().put("error", trouble.getMessage())));
    }

    /** {@code accord.demo-public=yes} lets the page be asked for by any host name. */
    @Bean
    FilterRegistrationBean<PageGuard> chatPageGuard(@Value("${accord.demo-public:no}") boolean open) {
        var registration = new FilterRegistrationBean<>(new PageGuard(open));
        registration.addUrlPatterns("/", "/simulator/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /** Telegram takes files of up to 50 MB; Spring Boot's default is one. */
    @Bean
    MultipartConfigElement chatPageUploads() {
        return new MultipartConfigElement("", FILE.toBytes(), FILE.toBytes() * 2, 0);
    }
}
