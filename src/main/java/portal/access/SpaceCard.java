package portal.access;

import java.util.Set;
import portal.people.Affiliation;
import portal.people.PersonCard;

/**
 * A space as people who may enter it see it.
 *
 * @param openTo the affiliations that are admitted as a whole; empty if people are admitted one by one
 * @param about its crime areas; empty if it is for all of them
 * @param mine the viewer's right in it
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
        AudienceRights mine) {
    /** Returns the page of the space: a path without the leading slash. */
    public String route() {
        return kind.route(id);
    }

    public boolean isRestricted() {
        return kind.isRestricted();
    }

    /** Returns whether partners are admitted as a whole. */
    public boolean isOpenToPartners() {
        return openTo.stream().anyMatch(Affiliation::isPartner);
    }

    /** Returns the rules for which markings it accepts. */
    public MarkingRules markingRules() {
        return new MarkingRules(isRestricted(), ceiling, isOpenToPartners());
    }

    /** Returns the default marking of what this person writes here. */
    public Marking usualMarking(PersonCard author) {
        return Marking.of(defaultClassification, defaultTlp, SourceType.of(author.affiliation()));
    }

    /** Returns whether the viewer may do this here now. */
    public boolean may(Act act) {
        return mine.may(act);
    }

    /** Returns whether the viewer is a steward of it, in any state of the space. */
    public boolean isStewarded() {
        return mine.right() == Right.STEWARD;
    }

    /** Returns the viewer's right here; READ if the state of the space does not allow writing. */
    public Right right() {
        return may(Act.WRITE) ? mine.right() : Right.READ;
    }
}
