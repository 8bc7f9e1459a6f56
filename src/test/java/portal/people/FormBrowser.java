package portal.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A minimal browser for pages without scripts: it keeps cookies and submits the forms of the current page. */
public final class FormBrowser implements AutoCloseable {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final URI portal;
    private String[] headers = {};
    private HttpResponse<String> answer;

    public FormBrowser(URI portal) {
        this.portal = portal;
    }

    /** Sends these headers with every further request. @param namesAndValues names and values in turn */
    public FormBrowser sending(String... namesAndValues) {
        headers = namesAndValues;
        return this;
    }

    public FormBrowser open(String path) {
        return ask(HttpRequest.newBuilder(portal.resolve(path)));
    }

    /** Signs in with the password; the next page asks for the code. */
    public FormBrowser givePassword(String username, String password) {
        return open("/login")
                .submit("/login", Map.of("username", username, "password", password))
                .follow();
    }

    public FormBrowser giveCode(String code) {
        return submit("/login/code", Map.of("code", code));
    }

    /** Fills in and submits the form with this action. */
    public FormBrowser submit(String action, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : page().select("form[action=" + action + "] input"))
            fields.put(field.attr("name"), field.attr("value"));
        fields.putAll(typed);
        return post(action, fields);
    }

    /** Sends JSON, as a script of the page would. */
    public FormBrowser call(String path, String json) {
        return ask(HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json)));
    }

    public FormBrowser post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return ask(HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Follows the redirect of the response, if there is one. */
    public FormBrowser follow() {
        return location().isEmpty() ? this : open(location());
    }

    public Document page() {
        return Jsoup.parse(answer.body());
    }

    public HttpResponse<String> answer() {
        return answer;
    }

    public int status() {
        return answer.statusCode();
    }

    /** Returns the address that the response redirects to; empty if it does not redirect. */
    public String location() {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Returns the value of a cookie; empty if there is none. */
    public String cookie(String beginningOfName) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith(beginningOfName))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public FormBrowser lose(String cookie) {
        var store = cookies.getCookieStore();
        for (var site : store.getURIs())
            for (var kept : store.get(site)) if (kept.getName().equals(cookie)) store.remove(site, kept);
        return this;
    }

    @Override
    public void close() {
        client.close();
    }

    private FormBrowser ask(HttpRequest.Builder request) {
        if (headers.length > 0) request.headers(headers);
        try {
            answer = client.send(request.build(), BodyHandlers.ofString());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
