package portal.access;

import java.util.HashSet;
import java.util.Set;
import portal.people.PersonCard;

/**
 * The markings that a space accepts. The service validates markings with these rules, and the marking editor offers
 * only what they allow.
 *
 * @param isRestricted whether the space is of a restricted kind
 * @param ceiling the highest classification that items in the space may have
 * @param hasPartners whether all members of a partner affiliation are admitted
 */
public record MarkingRules(boolean isRestricted, Classification ceiling, boolean hasPartners) {
    /**
     * Returns whether the space accepts this classification: at most its ceiling, and in an unrestricted space at most
     * FOR OFFICIAL USE ONLY.
     */
    public boolean takes(Classification wanted) {
        return !wanted.exceeds(ceiling) && (isRestricted || !wanted.exceeds(Classification.FOR_OFFICIAL_USE_ONLY));
    }

    /**
     * Returns whether the space accepts this TLP. An unrestricted space accepts at most AMBER, and at most GREEN if
     * partners are admitted.
     */
    public boolean takes(Tlp wanted) {
        return isRestricted || wanted.compareTo(hasPartners ? Tlp.GREEN : Tlp.AMBER) <= 0;
    }

    /**
     * Returns whether an item in the space can be released to partners. In a restricted space, partners see only items
     * that are released to them (AC-06).
     */
    public boolean takesReleases() {
        return isRestricted;
    }

    /**
     * Returns whether the space may have compartments. They are for items that are RESTRICTED or higher, so the space
     * must accept such items (AC-08).
     */
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
     * @param own the source type that follows from the author, or that an existing item has. It is stored unless an
     *     outside source is chosen; if it is itself an outside source, it is always stored
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
     * Makes the author one of the readers of an item in a restricted space: as a named recipient if its TLP is RED, and
     * by a release to their organisation if the author is a partner.
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

    /**
     * Corrects the source. An author cannot choose another official source than their own, and an outside source cannot
     * be removed (DP-07).
     */
    private static Marking sourced(Marking wanted, SourceType own) {
        return wanted.source().hasCaveat() && !own.hasCaveat() ? wanted : wanted.withSource(own);
    }
}
