package portal.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The route that returns the OpenAPI description. It is generated from the routes and their records, so that it always
 * matches them.
 */
@RestController
class Description {
    static final String PATH = ApiSecurity.V1 + "/openapi.json";

    private static final Map<String, Object> INFO = Map.of(
            "title", "Liaison",
            "version", "1",
            "description", "What a person may read and do, for their programs, through the same access rule");

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
        routes.getHandlerMethods().forEach((route, method) -> {
            if (!method.getBeanType().getPackageName().equals(Description.class.getPackageName())) return;
            var operation = new OpenApiOperation(route, method, schemas);
            paths.computeIfAbsent(operation.path(), first -> new TreeMap<>())
                    .put(operation.verb(), operation.described());
        });
        var token = Map.of("type", "http", "scheme", "bearer", "description", "A personal access token");
        return Map.of(
                "openapi",
                "3.1.0",
                "info",
                INFO,
                "servers",
                List.of(Map.of("url", "/")),
                "security",
                List.of(Map.of("token", List.of())),
                "paths",
                paths,
                "components",
                Map.of("schemas", schemas.named(), "securitySchemes", Map.of("token", token)));
    }
}
