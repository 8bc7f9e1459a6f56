package portal.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Describes one route as an operation of the OpenAPI description. */
record OpenApiOperation(RequestMappingInfo route, HandlerMethod method, Schemas schemas) {
    private static final Map<String, Object> BYTES = Map.of("type", "string", "contentEncoding", "binary");

    String path() {
        return route.getPatternValues().iterator().next();
    }

    String verb() {
        return route.getMethodsCondition().getMethods().iterator().next().name().toLowerCase(Locale.ROOT);
    }

    /** Returns the tag, which groups the operations of one class. */
    String tag() {
        return beginning(names()[0]);
    }

    String tagDescription() {
        return names()[0];
    }

    Map<String, Object> described() {
        var told = new LinkedHashMap<String, Object>();
        told.put("tags", List.of(tag()));
        told.put("summary", beginning(names()[1]));
        told.put("description", names()[1] + ". " + token());
        told.put("operationId", method.getBeanType().getSimpleName().replace("Routes", "") + "-" + name());
        told.put("parameters", parameters());
        var body = body();
        if (body != null) told.put("requestBody", Map.of("required", true, "content", body));
        told.put("responses", responses());
        if (isPublic()) told.put("security", List.of());
        return told;
    }

    private Map<String, Object> responses() {
        var responses = new TreeMap<String, Object>();
        responses.put(status(), Map.of("description", success(), "content", answer()));
        if (isFile()) responses.put("206", Map.of("description", "The range of the file", "content", answer()));
        var problem = Map.of(MediaType.APPLICATION_PROBLEM_JSON_VALUE, Map.of("schema", schemas.of(Problem.class)));
        failures()
                .forEach((status, description) ->
                        responses.put(status, Map.of("description", description, "content", problem)));
        return responses;
    }

    private Map<String, String> failures() {
        var failures = new TreeMap<String, String>();
        failures.put("400", "The request is invalid; the field is named");
        failures.put("429", "Too many requests; the header Retry-After says how long to wait");
        failures.put("500", "An internal error, with its number in the log");
        if (!isPublic()) failures.put("401", "There is no valid token");
        if (isFile()) failures.put("416", "The range lies outside the file");
        if (path().contains("{") || path().endsWith("/similar"))
            failures.put("404", "Does not exist, or this person may not see it");
        if (!isReading()) failures.put("403", "This person or this token may not do it");
        if (verb().equals("put") && path().endsWith("/text"))
            failures.put("409", "Others have changed the same clauses; nothing is saved, and both texts are returned");
        if (!verb().equals("get")) {
            failures.put("413", "The request is too large");
            failures.put("415", "The media type is not accepted");
            failures.put("422", "A rule of the portal forbids it; the detail says which");
        }
        if (path().contains("search")) failures.put("503", "Search is not available or overloaded at the moment");
        return failures;
    }

    /** Returns whether the route is available without a token. */
    private boolean isPublic() {
        return path().equals(Description.PATH);
    }

    private boolean isReading() {
        return verb().equals("get") || ApiSecurity.READING_BY_POST.contains(path());
    }

    private String token() {
        if (isPublic()) return "Needs no token.";
        return isReading() ? "A token for reading is enough." : "Needs a token for writing.";
    }

    /** Returns the name of the class, and then the name of the route. Spring joins the two names with {@code #}. */
    private String[] names() {
        return Objects.requireNonNull(route.getName()).split("#");
    }

    /** Returns a name up to the first colon or semicolon. */
    private static String beginning(String name) {
        return name.split("[:;]")[0];
    }

    private String name() {
        return method.getMethod().getName();
    }

    private boolean isFile() {
        return method.getMethod().getReturnType() == void.class;
    }

    private String status() {
        if (isSilent()) return "204";
        return isCreating() ? "201" : "200";
    }

    private String success() {
        return switch (verb()) {
            case "post" -> isCreating() ? "Created" : isSilent() ? "Done" : "The result";
            case "delete" -> "Deleted";
            case "patch", "put" -> "Changed";
            default -> "The result";
        };
    }

    private boolean isCreating() {
        return verb().equals("post")
                && !isSilent()
                && ResponseEntity.class.isAssignableFrom(method.getMethod().getReturnType());
    }

    /** Returns whether the route answers without a body. */
    private boolean isSilent() {
        return method.getMethod().getGenericReturnType() instanceof ParameterizedType type
                && type.getRawType() == ResponseEntity.class
                && type.getActualTypeArguments()[0] == Void.class;
    }

    private List<Object> parameters() {
        var told = new ArrayList<>();
        for (var parameter : method.getMethodParameters()) {
            var query = parameter.getParameterAnnotation(RequestParam.class);
            var header = parameter.getParameterAnnotation(RequestHeader.class);
            var name = parameter.getParameter().getName();
            if (parameter.hasParameterAnnotation(PathVariable.class))
                told.add(parameter("path", name, true, parameter));
            if (query != null) told.add(query(name, query, parameter));
            if (header != null) told.add(parameter("header", header.name(), false, parameter));
        }
        if (isCreating()) told.add(parameter("header", "Idempotency-Key", false, schemas.of(String.class)));
        return told;
    }

    private Map<String, Object> query(String name, RequestParam query, MethodParameter parameter) {
        var otherwise = query.defaultValue();
        if (otherwise.equals(ValueConstants.DEFAULT_NONE)) return parameter("query", name, query.required(), parameter);
        if (otherwise.isEmpty()) return parameter("query", name, false, parameter); // the default is an empty list
        var schema = new LinkedHashMap<>(schemas.of(parameter.getGenericParameterType()));
        schema.put("default", parameter.getParameterType() == int.class ? Integer.valueOf(otherwise) : otherwise);
        return parameter("query", name, false, schema);
    }

    private Map<String, Object> parameter(String in, String name, boolean required, MethodParameter parameter) {
        return parameter(in, name, required, schemas.of(parameter.getGenericParameterType()));
    }

    private static Map<String, Object> parameter(String in, String name, boolean required, Map<String, Object> schema) {
        return Map.of("in", in, "name", name, "required", required, "schema", schema);
    }

    private @Nullable Map<String, Object> body() {
        if (route.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA)) {
            var parts = new LinkedHashMap<String, Object>();
            parts.put(
                    "about",
                    schemas.of(Objects.requireNonNull(method.getMethodAnnotation(MetadataPart.class))
                            .value()));
            parts.put("file", BYTES);
            return content(
                    MediaType.MULTIPART_FORM_DATA_VALUE,
                    Map.of("type", "object", "properties", parts, "required", List.copyOf(parts.keySet())));
        }
        if (route.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.TEXT_PLAIN)) {
            var line = schemas.of(String.class);
            var lines = Map.of("type", "array", "items", line);
            return Map.of(
                    MediaType.APPLICATION_JSON_VALUE,
                    Map.of("schema", lines, "example", List.of("heron-login.example", "192.0.2.1")),
                    MediaType.TEXT_PLAIN_VALUE,
                    Map.of("schema", line, "example", "heron-login.example\n192.0.2.1"));
        }
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .map(parameter -> json(parameter.getGenericParameterType()))
                .orElse(null);
    }

    private Map<String, Object> answer() {
        if (!route.getProducesCondition().getProducibleMediaTypes().contains(MediaType.parseMediaType(ListAsCsv.TYPE)))
            return usualAnswer();
        var told = new LinkedHashMap<>(usualAnswer());
        told.put(ListAsCsv.TYPE, Map.of("schema", schemas.of(String.class)));
        return told;
    }

    private Map<String, Object> usualAnswer() {
        return switch (method.getMethod().getGenericReturnType()) {
            case Type _ when isFile() -> content(MediaType.ALL_VALUE, BYTES);
            case Type _ when isSilent() -> Map.of();
            case ParameterizedType map
            when map.getRawType() == Map.class -> content(MediaType.APPLICATION_JSON_VALUE, Map.of("type", "object"));
            case ParameterizedType made
            when made.getRawType() == ResponseEntity.class -> json(made.getActualTypeArguments()[0]);
            case Type record -> json(record);
        };
    }

    private Map<String, Object> json(Type type) {
        return content(MediaType.APPLICATION_JSON_VALUE, schemas.of(type));
    }

    private static Map<String, Object> content(String mediaType, Map<String, Object> schema) {
        return Map.of(mediaType, Map.of("schema", schema));
    }
}
