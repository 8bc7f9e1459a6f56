package portal.bench;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** A minimal browser: it sends the requests that make the server build a page, but displays nothing. */
class Browser {
    /** The output of a portal that runs in a separate process. */
    static final File OUTPUT = new File("target/bench-portal.log");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String address;
    private @Nullable String page;
    private String key = "";

    Browser(String address, UUID person) {
        this.address = address;
        get("/bench/enter/" + person);
    }

    /** Waits until the portal answers. @throws IllegalStateException if the portal's process ends before it answers */
    static void await(String address, Process portal) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            while (portal.isAlive()) {
                try {
                    client.send(
                            HttpRequest.newBuilder(URI.create(address + "/login"))
                                    .build(),
                            BodyHandlers.discarding());
                    return;
                } catch (IOException notYet) {
                    Thread.sleep(20);
                }
            }
        }
        throw new IllegalStateException("The portal ended with " + portal.exitValue() + ", see " + OUTPUT);
    }

    /** Opens a page and leaves the previous one; returns when the content was received. */
    void show(String route) {
        if (page != null) post(page, message(2).put("UNLOAD", true).toString());
        var path = route.split("\\?", 2);
        var query = path.length == 1 ? "" : path[1];
        var location = URLEncoder.encode(path[0], StandardCharsets.UTF_8);
        var config = json(get("/?v-r=init&location=" + location + "&query="
                        + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .path("appConfig");
        var uidl = config.path("uidl");
        page = "/?v-r=uidl&v-uiId=" + config.path("v-uiId").asInt();
        key = uidl.path("Vaadin-Security-Key").asString();
        var answer = post(page, navigation(path[0], query));
        if (!answer.contains("\"page-head\"") && !answer.contains("page-head") && !answer.contains("search"))
            throw new IllegalStateException("Not the page: " + answer.substring(0, Math.min(400, answer.length())));
        post(page, message(1).toString()); // confirms that the page was rendered
    }

    private String navigation(String route, String query) {
        var event = JSON.createObjectNode();
        event.put("type", "event").put("node", 1).put("event", "ui-navigate");
        event.putObject("data")
                .put("route", route)
                .put("query", query)
                .put("appShellTitle", "")
                .putNull("historyState")
                .put("trigger", "");
        var message = message(0);
        message.withArray("rpc").add(event);
        return message.toString();
    }

    private ObjectNode message(int number) {
        var message = JSON.createObjectNode();
        message.put("csrfToken", key)
                .put("syncId", number)
                .put("clientId", number)
                .putArray("rpc");
        return message;
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    private String post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IllegalStateException(request + ": " + answer.statusCode());
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
