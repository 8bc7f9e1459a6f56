package portal.forums;

import java.util.Map;
import java.util.Set;
import portal.access.CrimeArea;
import portal.access.OpenSpace;
import portal.access.Tlp;
import portal.people.Affiliation;

/**
 * The values of a new knowledge space.
 *
 * @param signs the name and purpose of the space by language tag
 * @param openTo the affiliations whose members may read and write
 * @param about the crime areas of the space; empty if it is for all crime areas
 */
public record OpenForum(
        Map<String, OpenSpace.SpaceName> signs, Set<Affiliation> openTo, Tlp defaultTlp, Set<CrimeArea> about) {}
