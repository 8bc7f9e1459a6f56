package portal.access;

import java.util.HashSet;
import java.util.Set;
import portal.people.PersonCard;

/**
 * Which markings a space takes: the service admits by this, and an editor offers by it.
 *
 * @param isRestricted whether the space is of the restricted world
 * @param ceiling the highest classification that the space was opened for
 * @param hasPartners whether partners are let in as a whole
 */
public record MarkingRules(boolean isRestricted, Classification ceiling, boolean hasPartners) {
    /** Nothing is above the ceiling, and in the open world nothing is above official use. */
    public boolean takes(Classification wanted) {
        return !wanted.exceeds(ceiling) && (isRestricted || !wanted.exceeds(Classification.FOR_OFFICIAL_USE_ONLY));
    }

    /** In the open world nobody is named, and nothing is amber where partners read. */
    public boolean takes(Tlp wanted) {
        return isRestricted || wanted.compareTo(hasPartners ? Tlp.GREEN : Tlp.AMBER) <= 0;
    }

    /** Whether an item can be released to partners, who otherwise do not see it (AC-06). */
    public boolean takesReleases() {
        return isRestricted;
    }

    /** Whether the space may be split into compartments: these are for what is restricted, or higher (AC-08). */
    public boolean takesCompartments() {
        return isRestricted && takes(Classification.RESTRICTED);
    }

    /** Whether what is so classified may be marked with compartments. */
    public boolean takesCompartments(Classification classification) {
        return takesCompartments() && !Classification.RESTRICTED.exceeds(classification);
    }

    /**
     * The marking as it will be kept.
     *
     * @param own the source that the item has unless it is told to be an outside one
     * @throws Refused when this space does not take it
     */
    Marking admit(Marking wanted, PersonCard author, SourceType own) {
        if (wanted.classification().exceeds(ceiling))
            throw new Refused("access.refused.ceiling").because("marking.classification");
        if (!takes(wanted.classification()) || !takes(wanted.tlp()))
            throw new Refused("access.refused.use-a-room").because("marking");
        if (!wanted.compartments().isEmpty() && !takesCompartments(wanted.classification()))
            throw new Refused("access.refused.compartment-class").because("marking.classification");
        var kept = sourced(wanted, own);
        return isRestricted ? withAuthor(kept, author) : kept.withReleasedTo(Set.of());
    }

    /** In a restricted space authors are always among the readers: by name under RED, by release if they are partners. */
    private static Marking withAuthor(Marking wanted, PersonCard author) {
        if (wanted.handling().contains(HandlingCode.H2)
                && wanted.releasedTo().stream().anyMatch(partner -> !partner.equals(author.agencyId())))
            throw new Refused("access.refused.not-to-release");
        var kept = wanted;
        if (author.affiliation().isPartner()) {
            var released = new HashSet<>(kept.releasedTo());
            released.add(author.agencyId());
            kept = kept.withReleasedTo(released);
        }
        if (kept.tlp() != Tlp.RED) return kept;
        var named = new HashSet<>(kept.named());
        named.add(author.id());
        return kept.withNamed(named);
    }

    /** Nobody passes for another kind of source; what came from outside stays so (DP-07). */
    private static Marking sourced(Marking wanted, SourceType own) {
        return wanted.source().hasCaveat() && !own.hasCaveat() ? wanted : wanted.withSource(own);
    }
}
