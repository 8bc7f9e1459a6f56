package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back, all of it. */
public record Reply(int status, Map<String, String> headers, String body) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> NEW_EACH_TIME = Set.of("date", "ratelimit", "connection", "keep-alive");

    static Reply of(HttpResponse<byte[]> response) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return new Reply(response.statusCode(), headers, new String(response.body(), UTF_8));
    }

    public boolean isGood() {
        return status < 300;
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** The text at a path such as {@code /items/0/id}; nothing there: empty. */
    public String text(String path) {
        var node = json().at(path);
        return node.isString() ? node.stringValue() : "";
    }

    public long number(String path) {
        return json().at(path).longValue();
    }

    public int size(String path) {
        return json().at(path).size();
    }

    /** The id of what was made. */
    public String made() {
        return text("/id");
    }

    /** The kind of problem: the last part of its type. */
    public String problem() {
        return text("/type").replaceFirst(".*:", "");
    }

    /** What in the request the problem is about. */
    public String field() {
        return text("/field");
    }

    /** What the same question must be answered with again: status, headers and the body, taken apart where it is JSON. */
    public Answered lasting() {
        var same = new TreeMap<>(headers);
        same.keySet().removeIf(name -> NEW_EACH_TIME.contains(name.toLowerCase()));
        return new Answered(
                status, same, header("Content-Type").contains("json") ? JSON.readValue(body, Object.class) : body);
    }

    /** An answer without what is new each time. */
    public record Answered(int status, Map<String, String> headers, Object body) {}
}
