package portal.access;

import java.util.Set;
import portal.people.Affiliation;
import portal.people.PersonCard;

/**
 * A space as its door shows it.
 *
 * @param openTo the affiliations that are let in as a whole; empty where people are let in one by one
 * @param about its crime areas; none where it is for all of them
 * @param mine how far the viewer is let in
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
        Standing mine) {
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

    /** Which markings it takes. */
    public MarkingRules markingRules() {
        return new MarkingRules(isRestricted(), ceiling, isOpenToPartners());
    }

    /** How what this person writes here is marked unless they say otherwise. */
    public Marking usualMarking(PersonCard author) {
        return Marking.of(defaultClassification, defaultTlp, SourceType.of(author.affiliation()));
    }

    /** Whether the viewer may do this here, now. */
    public boolean may(Act act) {
        return mine.may(act);
    }

    /** Whether the viewer is a steward of it, in whatever state it is. */
    public boolean isStewarded() {
        return mine.right() == Right.STEWARD;
    }

    /** The most that the viewer may do here, as far as the state of the space leaves anything but reading open. */
    public Right right() {
        return may(Act.WRITE) ? mine.right() : Right.READ;
    }
}
