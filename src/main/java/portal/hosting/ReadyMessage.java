package portal.hosting;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Logs the address of the portal once it is ready. */
@Component
class ReadyMessage {
    private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext context)) return;
        var server = context.getWebServer();
        if (server == null) return;
        var taken = event.getTimeTaken() == null ? Duration.ZERO : event.getTimeTaken();
        log.info("Ready after {} s: http://localhost:{}", taken.toMillis() / 100 / 10.0, server.getPort());
    }
}
