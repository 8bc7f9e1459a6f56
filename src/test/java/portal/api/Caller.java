package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP client of the API, with a token or without. The arguments {@code headers} are names and values in turn: a
 * name, its value, the next name.
 */
public final class Caller {
    private static final String ROOT = "/api/v1";
    private static final int MOST_PAGES = 50;
    private static final String BOUNDARY = "the-boundary-of-a-test";

    private final HttpClient client;
    private final int port;
    private final @Nullable String token;

    Caller(HttpClient client, int port, @Nullable String token) {
        this.client = client;
        this.port = port;
        this.token = token;
    }

    /** @param path relative to {@code /api/v1}, or a path that begins with {@code /api} or {@code /demo} */
    public Reply get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    public Reply post(String path, String json, String... headers) {
        return send("POST", path, json.getBytes(UTF_8), with(headers, "Content-Type", "application/json"));
    }

    public Reply put(String path, String json) {
        return send("PUT", path, json.getBytes(UTF_8), "Content-Type", "application/json");
    }

    public Reply patch(String path, String json) {
        return send("PATCH", path, json.getBytes(UTF_8), "Content-Type", "application/json");
    }

    /** Adds a document. @param about the metadata of the document, as JSON */
    public Reply file(String path, String about, String fileName, byte[] content, String... headers) {
        var head = part("about", "\r\nContent-Type: application/json") + about + "\r\n"
                + part("file\"; filename=\"" + fileName, "\r\nContent-Type: application/octet-stream");
        return multipart(path, joined(head.getBytes(UTF_8), content, ending()), headers);
    }

    /** Sends this multipart body as it is, valid or not. */
    public Reply multipart(String path, byte[] body, String... headers) {
        return send("POST", path, body, with(headers, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }

    /** Returns the headers of a part of a multipart body. @param more further lines of the header */
    public static String part(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    public static byte[] ending() {
        return ("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8);
    }

    /** Returns the pages of a list, at most 50. */
    public List<Reply> all(String path) {
        var replies = new ArrayList<Reply>();
        for (var next = path; next != null && replies.size() < MOST_PAGES; ) {
            var reply = get(next);
            replies.add(reply);
            next = !reply.isGood() || reply.text("/next").isEmpty() ? null : reply.text("/next");
        }
        return replies;
    }

    /**
     * Sends only the headers of an upload of this size. Returns the beginning of the response, such as "HTTP/1.1 413".
     */
    public String announce(String path, long size) {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            "POST %s%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\nContent-Type: multipart/form-data; boundary=%s\r\n\r\n"
                                    .formatted(ROOT, path, token, size, BOUNDARY)
                                    .getBytes(UTF_8));
            return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends a multipart body that is read from a stream. */
    public Reply multipart(String path, InputStream body) {
        return send(
                "POST",
                path,
                BodyPublishers.ofInputStream(() -> body),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    /** Returns the response body as a stream. */
    public InputStream stream(String path) throws IOException {
        var connection =
                URI.create("http://localhost:" + port + ROOT + path).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setReadTimeout(60_000);
        return connection.getInputStream();
    }

    public Reply send(String method, String path, byte[] body, String... headers) {
        return send(
                method, path, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body), headers);
    }

    private Reply send(String method, String path, BodyPublisher body, String... headers) {
        var address = URI.create("http://localhost:" + port + (path.matches("/(api|demo)\\b.*") ? path : ROOT + path));
        var request = HttpRequest.newBuilder(address).method(method, body);
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        try {
            return Reply.of(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String[] with(String[] headers, String name, String value) {
        return Arrays.asList(headers).contains(name)
                ? headers
                : Stream.concat(Stream.of(name, value), Stream.of(headers)).toArray(String[]::new);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        var at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
