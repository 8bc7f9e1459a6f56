package portal.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The route that returns the OpenAPI description. It is generated from the routes and their records, so that it always
 * matches them.
 */
@RestController
@RequestMapping(name = "Description: of this API")
class Description {
    static final String PATH = ApiSecurity.V1 + "/openapi.json";

    private static final Map<String, Object> INFO = Map.of(
            "title", "Liaison",
            "version", "1",
            "description", "What a person may read and do, for their programs, through the same access rule",
            "contact", Map.of("name", "The administrators of this portal"),
            "license", Map.of("name", "All rights reserved", "identifier", "LicenseRef-All-Rights-Reserved"));

    private final RequestMappingHandlerMapping routes;
    private final Codes codes;

    Description(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes, Codes codes) {
        this.routes = routes;
        this.codes = codes;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE, name = "This description")
    Map<String, Object> openApi() {
        var schemas = new Schemas(codes.known());
        var paths = new TreeMap<String, Map<String, Object>>();
        var tags = new TreeMap<String, String>();
        routes.getHandlerMethods().forEach((route, method) -> {
            if (!method.getBeanType().getPackageName().equals(Description.class.getPackageName())) return;
            var operation = new OpenApiOperation(route, method, schemas);
            paths.computeIfAbsent(operation.path(), first -> new TreeMap<>())
                    .put(operation.verb(), operation.described());
            tags.put(operation.tag(), operation.tagDescription());
        });
        var token = Map.of("type", "http", "scheme", "bearer", "description", "A personal access token");
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put("info", INFO);
        document.put("servers", List.of(Map.of("url", "/", "description", "This portal")));
        document.put("security", List.of(Map.of("token", List.of())));
        document.put(
                "tags",
                tags.entrySet().stream()
                        .map(tag -> Map.of("name", tag.getKey(), "description", tag.getValue()))
                        .toList());
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas.named(), "securitySchemes", Map.of("token", token)));
        return document;
    }
}
