package portal.operations;

import portal.access.SpaceCard;
import portal.topics.SpaceActivity;

/** A row in the list of the rooms that the viewer takes part in. */
public record RoomRow(SpaceCard space, SpaceActivity activity) {}
