package portal.access;

import java.util.Set;
import org.springframework.stereotype.Component;
import portal.people.Affiliation;
import portal.people.Agencies;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * Decides who is an official source in a restricted space: bureaus, the General Secretariat, other organisations, and
 * national agencies that their bureau has approved to engage directly. What anybody else contributes carries the caveat
 * for outside sources (DP-06).
 */
@Component
class OfficialSources {
    private static final Set<SourceType> FROM_OUTSIDE = Set.of(SourceType.EXTERNAL, SourceType.OPEN_SOURCE);

    private final Agencies agencies;
    private final People people;

    OfficialSources(Agencies agencies, People people) {
        this.agencies = agencies;
        this.people = people;
    }

    /**
     * Requires that this person may contribute information from this source in a restricted space.
     *
     * @throws Refused if the person's agency is not approved, and the source is not marked as an outside source
     */
    void require(PersonCard author, SourceType source) {
        if (!FROM_OUTSIDE.contains(source) && !isApproved(author))
            throw new Refused("access.refused.agency").because("marking.source");
    }

    /** Returns whether information that this person marks with this source comes from an official source. */
    boolean isOfficial(PersonId author, SourceType source) {
        return !source.hasCaveat()
                && people.find(author).filter(this::isApproved).isPresent();
    }

    private boolean isApproved(PersonCard author) {
        return author.affiliation() != Affiliation.NATIONAL_AGENCY || agencies.isApprovedToEngage(author.agencyId());
    }
}
