package portal.forums;

import java.util.Map;
import java.util.Set;
import portal.access.OpenSpace;
import portal.access.Tlp;
import portal.people.Affiliation;

/**
 * Opens a knowledge space.
 *
 * @param signs name and purpose by language tag
 * @param openTo who may read and write
 */
public record OpenForum(Map<String, OpenSpace.Sign> signs, Set<Affiliation> openTo, Tlp defaultTlp) {}
