package portal.operations;

import portal.access.SpaceCard;
import portal.topics.SpaceActivity;

/** A room in the list of those the viewer takes part in. */
public record RoomRow(SpaceCard space, SpaceActivity activity) {}
