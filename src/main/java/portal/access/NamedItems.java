package portal.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the names of things by their ids. Other code stores only the id of a thing, and queries the name each time it
 * is shown, because the viewer may no longer be allowed to see it (NL-09).
 */
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
     * Returns the wanted things that the viewer may see now, by id. Things that are deleted, and things that are hidden
     * from the viewer, are left out.
     */
    public Map<UUID, NamedItem> of(Collection<UUID> wanted) {
        return wanted.isEmpty() ? Map.of() : of(wanted, access.readable());
    }

    /**
     * Does the same as {@link #of(Collection)}.
     *
     * @param readable the audiences that the viewer is in, which the caller has queried already
     */
    public Map<UUID, NamedItem> of(Collection<UUID> wanted, PermittedAudiences readable) {
        if (wanted.isEmpty()) return Map.of();
        return modules.stream()
                .flatMap(module -> module.named(wanted, readable))
                .collect(Collectors.toMap(NamedItem::id, Function.identity()));
    }
}
