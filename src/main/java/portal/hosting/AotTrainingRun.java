package portal.hosting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Requests the sign-in page a few times after the start of a training run, and then stops the portal. During a training
 * run Java records which classes are needed (AOT cache), so that later starts are quick.
 */
@Component
@ConditionalOnBooleanProperty("portal.rehearsal")
class AotTrainingRun {
    private static final int VISITS = 20;

    @EventListener
    void perform(ApplicationReadyEvent event) throws IOException, InterruptedException {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) visit(context.getWebServer().getPort());
        System.exit(SpringApplication.exit(event.getApplicationContext()));
    }

    private static void visit(int port) throws IOException, InterruptedException {
        var page = URI.create("http://localhost:" + port + "/login");
        try (var visitor = HttpClient.newHttpClient()) {
            for (var visit = 0; visit < VISITS; visit++)
                visitor.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
        }
    }
}
