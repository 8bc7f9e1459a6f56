package portal.forums;

import portal.access.SpaceCard;
import portal.topics.SpaceActivity;

/** A knowledge space in the list, with as much going on as the viewer may read. */
public record ForumRow(SpaceCard space, SpaceActivity activity) {}
