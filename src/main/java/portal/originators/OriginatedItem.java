package portal.originators;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.NamedItem;
import portal.people.PersonId;

/**
 * An item that the viewer may read.
 *
 * @param named the id, the audience and the name of the item, as the viewer sees them
 * @param author the author of the item; null if it has none
 */
public record OriginatedItem(NamedItem named, @Nullable PersonId author) {
    public UUID id() {
        return named.id();
    }

    public AudienceId audience() {
        return named.audience();
    }
}
