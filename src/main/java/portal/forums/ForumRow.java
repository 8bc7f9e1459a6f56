package portal.forums;

import portal.access.SpaceCard;
import portal.topics.SpaceActivity;

/** A knowledge space in the list, with its activity as far as the viewer may read it. */
public record ForumRow(SpaceCard space, SpaceActivity activity) {}
