package portal.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code ./portal demo-token USER}: requests a token of a fictitious person from the running demonstration
 * portal.
 */
final class DemoToken {
    private DemoToken() {}

    public static void main(String[] arguments) throws InterruptedException {
        var port = System.getenv().getOrDefault("PORTAL_PORT", "8080");
        var refusal =
                arguments.length == 1 ? ask(port, arguments[0]) : "Usage: ./portal demo-token USER, such as amina";
        if (refusal == null) return;
        System.err.println(refusal);
        System.exit(1);
    }

    /** Prints the token and returns null; if there is no token, returns why. */
    private static @Nullable String ask(String port, String username) throws InterruptedException {
        var name = URLEncoder.encode(username, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + DemoTokens.PATH + name))
                .POST(BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 404)
                return "Nobody is called " + username + " in the demonstration world (yet).";
            if (answer.statusCode() != 200) return "The portal on port " + port + " shows no demonstration world.";
            System.out.println(answer.body());
            return null;
        } catch (IOException nobodyThere) {
            return "No portal answers on port " + port + ": start it with ./portal run, or set PORTAL_PORT.";
        }
    }
}
