package portal.access;

import java.util.Map;
import java.util.Set;
import portal.ui.VisibleText;

/**
 * The values of a new space.
 *
 * @param signs the name and purpose of the space by language tag; at least one
 * @param ceiling the highest classification that items in the space may have
 * @param about the crime areas of the space; empty if it is for all crime areas
 * @param state the first state of the space; its kind must have this state
 */
public record OpenSpace(
        SpaceKind kind,
        Map<String, SpaceName> signs,
        Classification ceiling,
        Classification defaultClassification,
        Tlp defaultTlp,
        Set<CrimeArea> about,
        String state) {
    public OpenSpace(
            SpaceKind kind,
            Map<String, SpaceName> signs,
            Classification ceiling,
            Classification defaultClassification,
            Tlp defaultTlp,
            Set<CrimeArea> about) {
        this(kind, signs, ceiling, defaultClassification, defaultTlp, about, usualState(kind));
    }

    /** Returns the first state of a space of this kind if none is given; in this state every act is allowed. */
    private static String usualState(SpaceKind kind) {
        return kind.states().containsKey("OPEN") ? "OPEN" : "ACTIVE";
    }

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
