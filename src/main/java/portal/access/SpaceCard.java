package portal.access;

import java.util.Set;
import portal.people.Affiliation;

/**
 * A space as its door shows it.
 *
 * @param openTo the affiliations that are let in as a whole; empty where people are let in one by one
 * @param mine the most the viewer may do here
 */
public record SpaceCard(
        SpaceId id,
        SpaceKind kind,
        String state,
        String name,
        String purpose,
        Classification ceiling,
        Classification defaultClassification,
        Tlp defaultTlp,
        Set<Affiliation> openTo,
        Right mine) {
    /** Where the space is entered: a path without the leading slash. */
    public String route() {
        return (isOperation() ? "rooms/" : "knowledge/") + id.value();
    }

    public boolean isOperation() {
        return kind == SpaceKind.OPERATION;
    }

    /** Whether partners are let in as a whole. */
    public boolean isOpenToPartners() {
        return openTo.stream().anyMatch(Affiliation::isPartner);
    }

    public boolean mayWrite() {
        return mine.compareTo(Right.WRITE) >= 0;
    }

    public boolean maySteward() {
        return mine == Right.STEWARD;
    }
}
