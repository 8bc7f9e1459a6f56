package portal.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names the things of one module for whoever keeps references to them. Each module with such things declares a bean. */
public interface ItemNames {
    /**
     * Those of these things that the viewer may see now, by id, found in one query for each kind.
     *
     * @param wanted may hold ids of other modules' things, which are left out, as is what the viewer may not see
     */
    Map<UUID, NamedItem> named(Collection<UUID> wanted, Reach readable);
}
