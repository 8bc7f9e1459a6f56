package portal.hosting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where to find the portal once it serves. */
@Component
class ReadyMessage {
    private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext serving
                && serving.getWebServer() != null)
            log.info("Ready after {} s: http://localhost:{}",
                    "%.1f".formatted(event.getTimeTaken().toMillis() / 1000.0), serving.getWebServer().getPort());
    }
}
