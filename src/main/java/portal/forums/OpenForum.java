package portal.forums;

import java.util.Map;
import java.util.Set;
import portal.access.CrimeArea;
import portal.access.OpenSpace;
import portal.access.Tlp;
import portal.people.Affiliation;

/**
 * Opens a knowledge space.
 *
 * @param signs name and purpose by language tag
 * @param openTo who may read and write
 * @param about the crime areas it is for; none where it is for all of them
 */
public record OpenForum(
        Map<String, OpenSpace.Sign> signs, Set<Affiliation> openTo, Tlp defaultTlp, Set<CrimeArea> about) {}
