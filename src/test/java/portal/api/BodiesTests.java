package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.NCB_B1;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.CastSignIn;
import portal.PortalTest;
import portal.TestClock;
import portal.worlds.WorldWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends every request body in the description of the API with one wrong value: a wrong type at each place, or a null
 * where a value is required. Each must be answered with status 400 and a problem that names the place.
 */
@PortalTest
@Tag("slow")
class BodiesTests {
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    ApplicationContext portal;

    @Autowired
    OpenPort port;

    @Autowired
    CastSignIn stage;

    @Autowired
    TestClock clock;

    private JsonNode description;
    private Map<String, String> ids;

    @BeforeEach
    void write() {
        var writer = new WorldWriter(portal);
        var room = writer.room(COORD_K, "BODY " + UUID.randomUUID(), "Find who sent it.", "SG");
        writer.nominate(NCB_B1, room, LIM);
        stage.as(LIM);
        var in = "/spaces/" + room.value();
        var topic = port.me()
                .post(in + "/topics", "{\"title\":\"a\",\"body\":\"b\"}")
                .made();
        ids = Map.ofEntries(
                entry("{guideline}", UUID.randomUUID().toString()),
                entry("{version}", "1"),
                entry("{language}", "fr"),
                entry("{clause}", UUID.randomUUID().toString()),
                entry("{operation}", room.value().toString()),
                entry("{country}", "KE"),
                entry("{person}", UUID.randomUUID().toString()),
                entry("{request}", UUID.randomUUID().toString()),
                entry("{item}", UUID.randomUUID().toString()),
                entry("{space}", room.value().toString()),
                entry("{topic}", topic),
                entry("{post}", port.me().get("/topics/" + topic + "/posts").text("/items/0/id")),
                entry(
                        "{document}",
                        port.me()
                                .file(in + "/documents", "{}", "a.txt", "words".getBytes(UTF_8))
                                .made()),
                entry(
                        "{search}",
                        port.me()
                                .post("/saved-searches", "{\"name\":\"a\",\"q\":\"b\"}")
                                .made()));
        description = port.with(null).get("/openapi.json").json();
    }

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void a_hole_or_a_wrong_type_anywhere_in_a_body_is_a_problem_that_names_the_place() {
        var wrongs = new SoftAssertions();
        var tried = 0;
        for (var body : bodies())
            for (var fault : faults("", body.schema)) {
                var reply = body.send(fault.value);
                tried++;
                wrongs.assertThat(reply.status())
                        .as("%s %s %s", body.path, fault, reply.body())
                        .isEqualTo(400);
                wrongs.assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
                wrongs.assertThat(reply.field()).as("%s %s", body.path, fault).isEqualTo(fault.place);
                if (tried % 400 == 0) clock.advance(Duration.ofMinutes(1)); // keeps below the rate limit
            }
        assertThat(tried).isGreaterThan(300);
        wrongs.assertAll();
    }

    @Test
    void what_may_be_left_out_may_be_null() {
        var reply = port.me()
                .post(
                        "/spaces/" + ids.get("{space}") + "/topics",
                        "{\"title\":\"a\",\"body\":\"b\",\"kind\":null,\"marking\":{\"handling\":null,\"tlp\":null}}");
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    }

    private List<Body> bodies() {
        var bodies = new ArrayList<Body>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    var content = verb.getValue().at("/requestBody/content");
                    if (content.has("application/json"))
                        bodies.add(
                                new Body(verb.getKey(), path.getKey(), content.at("/application~1json/schema"), false));
                    if (content.has("multipart/form-data"))
                        bodies.add(new Body(
                                verb.getKey(),
                                path.getKey(),
                                content.at("/multipart~1form-data/schema/properties/about"),
                                true));
                }));
        assertThat(bodies).hasSizeGreaterThanOrEqualTo(9);
        return bodies;
    }

    private List<Wrong> faults(String place, JsonNode described) {
        var schema = resolved(described);
        var faults = new ArrayList<Wrong>();
        for (var json : wrong(schema)) faults.add(new Wrong(place, JSON.readTree(json)));
        if (schema.has("items")) {
            faults.add(new Wrong(place, JSON.createArrayNode().addNull()));
            for (var inner : faults(place, schema.path("items")))
                faults.add(new Wrong(inner.place, JSON.createArrayNode().add(inner.value)));
        }
        if (schema.has("additionalProperties")
                && schema.path("additionalProperties").isObject()) {
            faults.add(new Wrong(place + ".kind", JSON.createObjectNode().putNull("kind")));
            for (var inner : faults(place + ".kind", schema.path("additionalProperties")))
                faults.add(new Wrong(inner.place, JSON.createObjectNode().set("kind", inner.value)));
        }
        var required =
                schema.path("required").valueStream().map(JsonNode::stringValue).toList();
        schema.path("properties").properties().forEach(property -> {
            var inside = (place.isEmpty() ? "" : place + ".") + property.getKey();
            var inner = new ArrayList<>(faults(inside, property.getValue()));
            if (required.contains(property.getKey())) inner.add(new Wrong(inside, JSON.nullNode()));
            for (var fault : inner) {
                var whole = JSON.createObjectNode();
                required.forEach(name -> whole.set(name, example(schema, name)));
                faults.add(new Wrong(fault.place, whole.set(property.getKey(), fault.value)));
            }
        });
        return faults;
    }

    /** Returns a value that the field may have. */
    private static JsonNode example(JsonNode schema, String field) {
        var example = schema.at("/examples/0").path(field);
        return example.isMissingNode() ? JSON.getNodeFactory().stringNode("a") : example;
    }

    private static List<String> wrong(JsonNode schema) {
        var others = Stream.of("5", "0.5", "true", "\"a\"", "\"\"", "{\"zzz\":1}", "[[]]");
        if (schema.path("format").stringValue("").equals("date"))
            return Stream.concat(others, Stream.of("\"2027-09-30T00:00:00Z\"")).toList();
        if (schema.has("enum")
                || schema.has("format") && schema.path("type").stringValue().equals("string"))
            return others.filter(
                            json -> !schema.path("format").stringValue("").equals("date-time") || json.startsWith("\""))
                    .toList();
        if (schema.has("pattern"))
            return others.filter(json -> !json.equals("5")).toList();
        return switch (schema.path("type").stringValue()) {
            case "string" -> others.filter(json -> !json.startsWith("\"")).toList();
            case "integer" -> others.filter(json -> !json.equals("5")).toList();
            case "boolean" -> others.filter(json -> !json.equals("true")).toList();
            case "array" -> others.filter(json -> !json.startsWith("[")).toList();
            default -> others.filter(json -> !json.startsWith("{")).toList();
        };
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("anyOf")) return resolved(schema.at("/anyOf/0"));
        if (!schema.has("$ref")) return schema;
        return description.at(schema.path("$ref").stringValue().substring(1));
    }

    /** A body, or a part of one, that is valid except for one value, and the place of this value. */
    private record Wrong(String place, JsonNode value) {}

    private final class Body {
        final String verb;
        final String path;
        final JsonNode schema;
        final boolean isMultipart;

        Body(String verb, String path, JsonNode schema, boolean isMultipart) {
            this.verb = verb.toUpperCase(Locale.ROOT);
            this.path = path;
            this.schema = schema;
            this.isMultipart = isMultipart;
        }

        Reply send(JsonNode body) {
            var address = path;
            for (var id : ids.entrySet()) address = address.replace(id.getKey(), id.getValue());
            return isMultipart
                    ? port.me().file(address, body.toString(), "a.txt", "words".getBytes(UTF_8))
                    : port.me()
                            .send(verb, address, body.toString().getBytes(UTF_8), "Content-Type", "application/json");
        }
    }
}
