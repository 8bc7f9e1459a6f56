package portal.access;

import java.util.Set;
import portal.people.Affiliation;
import portal.people.PersonCard;

/**
 * The details of a space that are shown to a viewer who may enter it.
 *
 * @param ceiling the highest classification that items in the space may have
 * @param openTo the affiliations whose members are all admitted; empty if people are admitted one by one
 * @param about the crime areas of the space; empty if it is for all crime areas
 * @param mine the viewer's right in the space
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
    /** Returns the path of the page of the space, without the leading slash. */
    public String route() {
        return kind.route(id);
    }

    public boolean isRestricted() {
        return kind.isRestricted();
    }

    /** Returns whether all members of a partner affiliation are admitted. */
    public boolean isOpenToPartners() {
        return openTo.stream().anyMatch(Affiliation::isPartner);
    }

    /** Returns the rules that say which markings the space accepts. */
    public MarkingRules markingRules() {
        return new MarkingRules(isRestricted(), ceiling, isOpenToPartners());
    }

    /** Returns the default marking for a new item of this author in the space. */
    public Marking usualMarking(PersonCard author) {
        return Marking.of(defaultClassification, defaultTlp, SourceType.of(author.affiliation()));
    }

    /** Returns whether the viewer may perform this act in the space now. */
    public boolean may(Act act) {
        return mine.may(act);
    }

    /** Returns whether the viewer is a steward of the space, whatever the state of the space. */
    public boolean isStewarded() {
        return mine.right() == Right.STEWARD;
    }

    /**
     * Returns the viewer's right in the space; READ if the state of the space, or the right, does not allow writing.
     */
    public Right right() {
        return may(Act.WRITE) ? mine.right() : Right.READ;
    }
}
