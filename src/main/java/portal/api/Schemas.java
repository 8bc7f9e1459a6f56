package portal.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Generates JSON Schema (2020-12) for the records of the API, one schema under the name of each record. */
class Schemas {
    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(YearMonth.class, Map.of("type", "string", "pattern", "^\\d{4}-\\d{2}$")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")));

    private final Map<String, Object> named = new TreeMap<>();
    private final Map<Class<?>, List<String>> codes;

    /** @param codes the codes that exist, of {@code ItemKind} and {@code SpaceKind} */
    Schemas(Map<Class<?>, List<String>> codes) {
        this.codes = codes;
    }

    /** Returns all schemas that were requested so far, and the schemas to which they refer. */
    Map<String, Object> named() {
        return named;
    }

    Map<String, Object> of(Type type) {
        return of(type, Map.of());
    }

    private Map<String, Object> of(Type type, Map<TypeVariable<?>, Type> bound) {
        return switch (type) {
            case TypeVariable<?> variable -> of(Objects.requireNonNull(bound.get(variable)), bound);
            case ParameterizedType generic
            when generic.getRawType() instanceof Class<?> raw -> generic(raw, generic, bound);
            case Class<?> plain when SIMPLE.containsKey(plain) -> Objects.requireNonNull(SIMPLE.get(plain));
            case Class<?> plain
            when codes.containsKey(plain) ->
                named(name(plain), () -> choice(Objects.requireNonNull(codes.get(plain)).stream()));
            case Class<?> plain
            when plain.isEnum() -> named(name(plain), () -> choice(Arrays.stream(plain.getEnumConstants())));
            case Class<?> plain when plain.isRecord() -> named(name(plain), () -> object(plain, Map.of()));
            default -> throw new IllegalArgumentException("No schema for " + type);
        };
    }

    private Map<String, Object> generic(Class<?> raw, ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
        var arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) return Map.of("type", "array", "items", of(arguments[0], bound));
        if (Map.class.isAssignableFrom(raw))
            return Map.of("type", "object", "additionalProperties", of(arguments[1], bound));
        if (!(arguments[0] instanceof Class<?> argument)) throw new IllegalArgumentException("No schema for " + type);
        return named(name(argument) + name(raw), () -> object(raw, Map.of(raw.getTypeParameters()[0], argument)));
    }

    /** Returns the name of a record's schema: the record's name without {@code Resource} at the end. */
    private static String name(Class<?> type) {
        return type.getSimpleName().replaceFirst("Resource$", "");
    }

    private Map<String, Object> named(String name, Making making) {
        if (!named.containsKey(name)) {
            named.put(name, Map.of()); // a placeholder: a type that contains itself would recurse without end
            named.put(name, making.schema());
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> choice(Stream<?> values) {
        return Map.of("type", "string", "enum", values.map(Object::toString).toList());
    }

    private Map<String, Object> object(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        var properties = new LinkedHashMap<String, Object>();
        for (var part : type.getRecordComponents()) {
            var schema = of(part.getGenericType(), bound);
            properties.put(
                    part.getName(),
                    isNullable(part) ? Map.of("anyOf", List.of(schema, Map.of("type", "null"))) : schema);
        }
        var required = Arrays.stream(type.getRecordComponents())
                .filter(part -> !isNullable(part))
                .map(RecordComponent::getName)
                .toList();
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        var example = type.getAnnotation(Example.class);
        if (example != null) schema.put("examples", List.of(JsonMapper.shared().readTree(example.value())));
        return schema;
    }

    private static boolean isNullable(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Creates a schema; called only if the schema does not exist yet. */
    private interface Making {
        Map<String, Object> schema();
    }
}
