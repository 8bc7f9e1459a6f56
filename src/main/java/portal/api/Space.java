package portal.api;

import java.util.List;
import java.util.UUID;
import portal.access.Classification;
import portal.access.Right;
import portal.access.SpaceCard;
import portal.access.SpaceKind;
import portal.access.Tlp;
import portal.people.Affiliation;

/**
 * A space: a knowledge space, an operational room, or one of another kind.
 *
 * @param ceiling the highest classification that it takes
 * @param openTo the affiliations that are let in as a whole; empty where people are let in one by one
 * @param mine the most that the owner of the token may do here
 */
record Space(
        UUID id,
        SpaceKind kind,
        String name,
        String purpose,
        Classification ceiling,
        Classification usualClassification,
        Tlp usualTlp,
        List<Affiliation> openTo,
        Right mine) {
    static Space of(SpaceCard card) {
        return new Space(
                card.id().value(),
                card.kind(),
                card.name(),
                card.purpose(),
                card.ceiling(),
                card.defaultClassification(),
                card.defaultTlp(),
                card.openTo().stream().sorted().toList(),
                card.right());
    }
}
