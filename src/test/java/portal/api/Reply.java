package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A complete HTTP response. */
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

    /** Returns the text at a path in the JSON body, such as {@code /items/0/id}; empty if there is none. */
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

    /** Returns the id of the created resource. */
    public String made() {
        return text("/id");
    }

    /** Returns the kind of problem: the last part of the problem's {@code type}. */
    public String problem() {
        return text("/type").replaceFirst(".*:", "");
    }

    /** Returns the name of the request field that the problem is about. */
    public String field() {
        return text("/field");
    }

    /**
     * Returns what must be equal if the same request is sent again: the status, the headers that do not differ each
     * time, and the body, parsed if it is JSON.
     */
    public Answered lasting() {
        var same = new TreeMap<>(headers);
        same.keySet().removeIf(name -> NEW_EACH_TIME.contains(name.toLowerCase()));
        return new Answered(
                status, same, header("Content-Type").contains("json") ? JSON.readValue(body, Object.class) : body);
    }

    /** A response without the headers that differ in each response. */
    public record Answered(int status, Map<String, String> headers, Object body) {}
}
