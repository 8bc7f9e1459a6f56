package portal.access;

import java.util.HashSet;
import java.util.Set;
import portal.people.PersonCard;

/**
 * The rules for which markings a space accepts: the service validates by them, and the editor offers only what they
 * allow.
 *
 * @param isRestricted whether the space is of a restricted kind
 * @param ceiling the highest classification that the space was opened for
 * @param hasPartners whether partners are admitted as a whole
 */
public record MarkingRules(boolean isRestricted, Classification ceiling, boolean hasPartners) {
    /** Nothing may exceed the ceiling, and in an open space nothing may exceed FOR OFFICIAL USE ONLY. */
    public boolean takes(Classification wanted) {
        return !wanted.exceeds(ceiling) && (isRestricted || !wanted.exceeds(Classification.FOR_OFFICIAL_USE_ONLY));
    }

    /** In an open space there are no named recipients, and no AMBER where partners read. */
    public boolean takes(Tlp wanted) {
        return isRestricted || wanted.compareTo(hasPartners ? Tlp.GREEN : Tlp.AMBER) <= 0;
    }

    /** Returns whether an item can be released to partners, who otherwise do not see it (AC-06). */
    public boolean takesReleases() {
        return isRestricted;
    }

    /** Returns whether the space may have compartments: these are for items that are RESTRICTED or higher (AC-08). */
    public boolean takesCompartments() {
        return isRestricted && takes(Classification.RESTRICTED);
    }

    /** Returns whether an item with this classification may be marked with compartments. */
    public boolean takesCompartments(Classification classification) {
        return takesCompartments() && !Classification.RESTRICTED.exceeds(classification);
    }

    /**
     * Returns the marking as it will be stored.
     *
     * @param own the source of the item unless an outside source is chosen
     * @throws Refused if the space does not accept the marking
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

    /**
     * In a restricted space authors are always among the readers: by name under RED, by release if they are partners.
     */
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

    /** Nobody may claim another official source; an outside source cannot be taken off (DP-07). */
    private static Marking sourced(Marking wanted, SourceType own) {
        return wanted.source().hasCaveat() && !own.hasCaveat() ? wanted : wanted.withSource(own);
    }
}
