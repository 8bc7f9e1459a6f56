package portal.operations;

import java.time.Instant;
import portal.access.SpaceCard;

/**
 * A room with items that others have added since the viewer's last visit.
 *
 * @param items the number of these items, up to {@link RoomStream#MOST_COUNTED}
 * @param newest the time of the newest of them
 */
public record UnreadRoom(SpaceCard room, int items, Instant newest) {}
