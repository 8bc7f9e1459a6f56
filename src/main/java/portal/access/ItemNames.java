package portal.access;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Names the things of one module for code that stores references to them. Each module with such things declares a bean.
 */
public interface ItemNames {
    /**
     * Returns those of these things that the viewer may see now, with one query for each kind.
     *
     * @param wanted may hold ids from other modules; these, and things that the viewer may not see, are left out
     */
    Stream<NamedItem> named(Collection<UUID> wanted, PermittedAudiences readable);
}
