package portal.access;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/** Names the things of one module for whoever keeps references to them. Each module with such things declares a bean. */
public interface ItemNames {
    /**
     * Those of these things that the viewer may see now, found in one query for each kind.
     *
     * @param wanted may hold ids of other modules' things, which are left out, as is what the viewer may not see
     */
    Stream<NamedItem> named(Collection<UUID> wanted, Reach readable);
}
