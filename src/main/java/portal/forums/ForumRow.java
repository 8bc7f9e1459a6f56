package portal.forums;

import portal.access.SpaceCard;
import portal.topics.SpaceActivity;

/** A row in the list of knowledge spaces: a space, and its activity as far as the viewer may read it. */
public record ForumRow(SpaceCard space, SpaceActivity activity) {}
