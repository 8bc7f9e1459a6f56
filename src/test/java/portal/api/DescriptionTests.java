package portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.AMINA;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import portal.CastSignIn;
import portal.PortalTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that the description of the API (OpenAPI) covers all routes of the API and nothing else. */
@PortalTest
class DescriptionTests {
    @Autowired
    OpenPort port;

    @Autowired
    CastSignIn stage;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    JsonMapper json;

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void every_route_is_in_the_description_and_every_described_route_exists() {
        var described = new TreeSet<String>();
        var document = port.with(null).get("/openapi.json").json();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(verb -> described.add(verb.toUpperCase() + " " + path.getKey())));
        var routes = mapping.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream()
                        .flatMap(path -> route.getMethodsCondition().getMethods().stream()
                                .map(verb -> verb + " " + path)))
                .filter(route -> route.contains(" /api/"))
                .collect(Collectors.toSet());
        assertThat(described).isNotEmpty().containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void what_is_described_answers() {
        stage.as(AMINA);
        var paths = port.with(null).get("/openapi.json").json().path("paths");
        for (var path : paths.propertyNames()) {
            var address = path.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            var allowed = port.me().send("OPTIONS", address, new byte[0]).header("Allow");
            paths.path(path).propertyNames().forEach(verb -> assertThat(allowed).contains(verb.toUpperCase()));
        }
    }

    @Test
    void every_reference_leads_to_a_schema_and_says_what_must_be_given() {
        var document = port.with(null).get("/openapi.json");
        assertThat(document.text("/openapi")).isEqualTo("3.1.0");
        var schemas = document.json().at("/components/schemas");
        document.json()
                .findValuesAsString("$ref")
                .forEach(reference -> assertThat(schemas.has(reference.replace("#/components/schemas/", "")))
                        .as(reference)
                        .isTrue());
        assertThat(schemas.at("/NewTopic/required").valueStream().map(name -> name.stringValue()))
                .containsExactly("title", "body");
        assertThat(schemas.at("/TopicSummaryPage/properties/items/items/$ref").stringValue())
                .isEqualTo("#/components/schemas/TopicSummary");
    }

    @Test
    void what_can_be_sent_and_what_comes_back_is_told_of_every_way() {
        var paths = port.with(null).get("/openapi.json").json().path("paths");
        var list = paths.path("/api/v1/list-search").path("post");
        assertThat(list.at("/requestBody/content").propertyNames())
                .containsExactlyInAnyOrder("application/json", "text/plain");
        assertThat(list.at("/responses/200/content").propertyNames())
                .containsExactlyInAnyOrder("application/json", "text/csv");
        assertThat(list.path("responses").propertyNames()).doesNotContain("403");
        assertThat(paths.path("/api/v1/topics/{topic}").at("/patch/responses").propertyNames())
                .contains("403");
        assertThat(paths.path("/api/v1/documents/{document}/versions/{version}/content")
                        .at("/get/responses")
                        .propertyNames())
                .contains("200", "206", "416");
        assertThat(paths.path("/api/v1/spaces").at("/get/parameters").valueStream())
                .anyMatch(parameter -> parameter.path("name").stringValue().equals("limit")
                        && parameter.at("/schema/default").intValue() == 50);
        var approval = paths.path("/api/v1/operations/{operation}/approval").path("post");
        assertThat(approval.path("responses").propertyNames()).contains("204").doesNotContain("200", "201");
        assertThat(approval.path("parameters").findValuesAsString("name")).containsExactly("operation");
        assertThat(about(paths, "/api/v1/spaces/{space}/documents")).endsWith("/NewDocument");
        assertThat(about(paths, "/api/v1/documents/{document}/versions")).endsWith("/NewVersion");
    }

    @Test
    void a_kind_is_told_by_its_code_and_one_that_no_module_brings_is_wrong() {
        stage.as(AMINA);
        var schemas = port.with(null).get("/openapi.json").json().at("/components/schemas");
        assertThat(schemas.at("/ItemKind/enum").valueStream().map(JsonNode::stringValue))
                .contains("TOPIC", "POST", "DOCUMENT", "ROOM", "SPACE");
        assertThat(schemas.at("/SpaceKind/enum").valueStream().map(JsonNode::stringValue))
                .contains("KNOWLEDGE", "OPERATION");
        assertThat(port.me().get("/search?q=heron&kind=TOPIC,POST").status()).isEqualTo(200);
        assertThat(port.me().get("/spaces?kind=KNOWLEDGE").status()).isEqualTo(200);
        for (var path : List.of("/search?q=heron&kind=SHELF", "/search?q=heron&kind=topic", "/spaces?kind=SHELF")) {
            var wrong = port.me().get(path);
            assertThat(wrong.status()).as(path).isEqualTo(400);
            assertThat(wrong.field()).as(path).isEqualTo("kind");
        }
        assertThat(port.me()
                        .post("/search", "{\"q\": \"heron\", \"kind\": [\"DOCUMENT\"]}")
                        .status())
                .isEqualTo(200);
        for (var code : List.of("\"SHELF\"", "1")) {
            var wrong = port.me().post("/search", "{\"q\": \"heron\", \"kind\": [" + code + "]}");
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.text("/type")).isEqualTo("urn:liaison:problem:wrong");
        }
    }

    /** Checks what the recommended rules of the linters Redocly and Spectral require. */
    @Test
    void every_operation_has_a_tag_a_summary_and_a_description_and_the_document_says_whose_it_is() {
        var document = port.with(null).get("/openapi.json").json();
        var tags = document.path("tags")
                .valueStream()
                .filter(tag -> !tag.path("description").stringValue("").isBlank())
                .map(tag -> tag.path("name").stringValue())
                .toList();
        var ids = new HashSet<String>();
        for (var path : document.path("paths"))
            for (var operation : path) {
                var id = operation.path("operationId").stringValue();
                assertThat(ids.add(id)).as(id).isTrue();
                assertThat(operation.path("summary").stringValue("")).as(id).isNotBlank();
                assertThat(operation.path("description").stringValue("")).as(id).endsWith(".");
                assertThat(tags).as(id).contains(operation.at("/tags/0").stringValue());
                assertThat(operation.path("responses").propertyNames())
                        .as(id)
                        .anyMatch(status -> status.startsWith("2"))
                        .anyMatch(status -> status.startsWith("4"));
            }
        for (var place :
                List.of("/info/license/name", "/info/license/identifier", "/info/contact/name", "/servers/0/url"))
            assertThat(document.at(place).stringValue("")).as(place).isNotBlank();
    }

    @Test
    void every_body_that_can_be_sent_has_an_example_that_the_portal_can_read() throws ClassNotFoundException {
        var document = port.with(null).get("/openapi.json").json();
        var bodies = new TreeSet<String>();
        for (var path : document.path("paths"))
            for (var operation : path) {
                var content = operation.at("/requestBody/content");
                for (var schema : List.of(
                        content.at("/application~1json/schema"),
                        content.at("/multipart~1form-data/schema/properties/about")))
                    if (schema.has("$ref"))
                        bodies.add(schema.path("$ref").stringValue().replaceFirst(".*/", ""));
            }
        assertThat(bodies).hasSizeGreaterThanOrEqualTo(11);
        for (var body : bodies) {
            var example = document.at("/components/schemas/" + body + "/examples/0");
            assertThat(example.isObject()).as(body).isTrue();
            var read = json.readValue(example.toString(), Class.forName("portal.api." + body));
            for (var field : example.propertyNames())
                assertThat(json.<JsonNode>valueToTree(read).path(field).isNull())
                        .as("%s %s", body, field)
                        .isFalse();
        }
    }

    private static String about(JsonNode paths, String path) {
        return paths.path(path)
                .at("/post/requestBody/content/multipart~1form-data/schema/properties/about/$ref")
                .stringValue();
    }

    @Test
    void without_a_token_there_is_the_description_and_nothing_else() {
        var nobody = port.with(null);
        assertThat(nobody.get("/openapi.json").status()).isEqualTo(200);
        for (var path :
                new String[] {"/api/v1", "/api/v1/openapi.json/", "/api/v1/openapi.yaml", "/api", "/api/v2/spaces"})
            assertThat(nobody.get(path).status()).as(path).isEqualTo(401);
    }
}
