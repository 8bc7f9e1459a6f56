package portal.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What references lead to. A reference is kept as a bare id; its words are looked up each time it is shown (NL-09). */
@Service
@Transactional(readOnly = true)
public class Names {
    private final Access access;
    private final List<ItemNames> modules;

    Names(Access access, List<ItemNames> modules) {
        this.access = access;
        this.modules = modules;
    }

    /** Those of these things that the viewer may see now, by id; what is gone and what is hidden are left out alike. */
    public Map<UUID, NamedItem> of(Collection<UUID> wanted) {
        return wanted.isEmpty() ? Map.of() : of(wanted, access.readable());
    }

    /** The same, for whoever has asked what the viewer may read. */
    public Map<UUID, NamedItem> of(Collection<UUID> wanted, Reach readable) {
        if (wanted.isEmpty()) return Map.of();
        return modules.stream()
                .flatMap(module -> module.named(wanted, readable))
                .collect(Collectors.toMap(NamedItem::id, Function.identity()));
    }
}
