package portal.access;

import java.util.Map;

/**
 * Opens a space.
 *
 * @param signs name and purpose by language tag; at least one
 */
public record OpenSpace(
        SpaceKind kind,
        Map<String, Sign> signs,
        Classification ceiling,
        Classification defaultClassification,
        Tlp defaultTlp) {
    /** What stands on the door in one language. */
    public record Sign(String name, String purpose) {}
}
