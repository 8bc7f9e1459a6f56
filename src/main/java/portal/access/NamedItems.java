package portal.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Resolves references. A reference is stored as a bare id; its name is looked up each time it is shown (NL-09). */
@Service
@Transactional(readOnly = true)
public class NamedItems {
    private final Access access;
    private final List<ItemNames> modules;

    NamedItems(Access access, List<ItemNames> modules) {
        this.access = access;
        this.modules = modules;
    }

    /**
     * Returns those of these things that the viewer may see now, by id; deleted and hidden things are both left out.
     */
    public Map<UUID, NamedItem> of(Collection<UUID> wanted) {
        return wanted.isEmpty() ? Map.of() : of(wanted, access.readable());
    }

    /** As {@link #of(Collection)}, for callers that have queried {@code readable} for the viewer. */
    public Map<UUID, NamedItem> of(Collection<UUID> wanted, PermittedAudiences readable) {
        if (wanted.isEmpty()) return Map.of();
        return modules.stream()
                .flatMap(module -> module.named(wanted, readable))
                .collect(Collectors.toMap(NamedItem::id, Function.identity()));
    }
}
