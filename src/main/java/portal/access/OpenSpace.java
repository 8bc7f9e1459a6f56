package portal.access;

import java.util.Map;
import java.util.Set;
import portal.ui.VisibleText;

/**
 * The command to open a space.
 *
 * @param signs name and purpose by language tag; at least one
 * @param about the crime areas of the space; empty if it is for all of them
 */
public record OpenSpace(
        SpaceKind kind,
        Map<String, SpaceName> signs,
        Classification ceiling,
        Classification defaultClassification,
        Tlp defaultTlp,
        Set<CrimeArea> about) {
    public OpenSpace(
            SpaceKind kind,
            Map<String, SpaceName> signs,
            Classification ceiling,
            Classification defaultClassification,
            Tlp defaultTlp) {
        this(kind, signs, ceiling, defaultClassification, defaultTlp, Set.of());
    }

    /** The name and purpose of a space in one language. */
    public record SpaceName(String name, String purpose) {
        /** @throws Refused if the name has no visible character */
        public SpaceName {
            name = VisibleText.line(name);
            if (name.isEmpty()) throw new Refused("access.refused.name").because("name");
        }
    }
}
