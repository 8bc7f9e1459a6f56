package portal.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All kinds of things, or all kinds of space, that the modules declare. A kind is found by its code.
 *
 * @param <K> {@link ItemKind} or {@link SpaceKind}
 */
public abstract class Kinds<K> {
    private final Map<String, K> byCode = new LinkedHashMap<>();

    Kinds(Stream<K> brought, Function<K, String> code) {
        brought.forEach(kind -> {
            if (byCode.putIfAbsent(code.apply(kind), kind) != null)
                throw new IllegalStateException("Two modules bring a kind of the code " + code.apply(kind));
        });
    }

    public Collection<K> all() {
        return byCode.values();
    }

    public Optional<K> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Returns the kind with this code.
     *
     * @throws IllegalArgumentException if no module declares such a kind
     */
    public K of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No module brings the kind " + code));
    }
}
