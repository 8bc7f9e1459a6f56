package portal.access;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds the names of the things of one module, for code that stores only their ids. Each module with such things
 * declares a bean.
 */
public interface ItemNames {
    /**
     * Returns the wanted things that the viewer may see now. An implementation makes one query for each kind.
     *
     * @param wanted ids of things of any module; things of other modules, and things that the viewer may not see, are
     *     left out
     * @param readable the audiences that the viewer is in
     */
    Stream<NamedItem> named(Collection<UUID> wanted, PermittedAudiences readable);
}
