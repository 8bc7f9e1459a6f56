package portal.access;

import java.util.Set;
import portal.people.Affiliation;
import portal.people.PersonCard;

/**
 * A space as its door shows it.
 *
 * @param openTo the affiliations that are let in as a whole; empty where people are let in one by one
 * @param about its crime areas; none where it is for all of them
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
        Set<CrimeArea> about,
        Right mine) {
    /** Where the space is entered: a path without the leading slash. */
    public String route() {
        return kind.route(id);
    }

    /** Whether it is of the restricted world. */
    public boolean isRestricted() {
        return kind.isRestricted();
    }

    /** Whether partners are let in as a whole. */
    public boolean isOpenToPartners() {
        return openTo.stream().anyMatch(Affiliation::isPartner);
    }

    /** How what this person writes here is marked unless they say otherwise. */
    public Marking usualMarking(PersonCard author) {
        return Marking.of(defaultClassification, defaultTlp, SourceType.of(author.affiliation()));
    }

    public boolean mayWrite() {
        return mine.compareTo(Right.WRITE) >= 0;
    }

    public boolean maySteward() {
        return mine == Right.STEWARD;
    }
}
