package portal.forums;

import java.util.Map;
import java.util.Set;
import portal.access.CrimeArea;
import portal.access.OpenSpace;
import portal.access.Tlp;
import portal.people.Affiliation;

/**
 * The command to open a knowledge space.
 *
 * @param signs name and purpose by language tag
 * @param openTo the affiliations that may read and write
 * @param about the crime areas of the space; empty if it is for all of them
 */
public record OpenForum(
        Map<String, OpenSpace.SpaceName> signs, Set<Affiliation> openTo, Tlp defaultTlp, Set<CrimeArea> about) {}
