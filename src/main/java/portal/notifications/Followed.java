package portal.notifications;

import java.util.UUID;
import portal.access.NamedItem;

/** Something that the viewer follows, as they may see it now. */
public record Followed(UUID id, NamedItem item) {}
