package portal.operations;

import org.jspecify.annotations.Nullable;
import portal.access.StreamItem;

/**
 * An entry of a room's stream, as the viewer sees it.
 *
 * @param part the number of the part of the stream that the entry belongs to
 * @param isUnread whether somebody else added it since the viewer's last visit
 * @param mayHandle whether the viewer may pin it and ask others to read it: as its author or as a steward of the room
 * @param reading the request to read it; null if there is none, or if it does not concern the viewer
 */
public record StreamEntry(
        StreamItem item,
        int part,
        boolean isUnread,
        boolean isPinned,
        boolean mayHandle,
        @Nullable ReadingRequest reading) {
    StreamPosition place() {
        return new StreamPosition(item.at(), part, item.id());
    }
}
