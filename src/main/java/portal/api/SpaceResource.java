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
 * @param ceiling the highest classification that items in the space may have
 * @param openTo the affiliations whose people all have access; empty if each person is admitted individually
 * @param mine the right of the owner of the token in the space; READ while the state of the space allows no writing
 */
record SpaceResource(
        UUID id,
        SpaceKind kind,
        String name,
        String purpose,
        Classification ceiling,
        Classification usualClassification,
        Tlp usualTlp,
        List<Affiliation> openTo,
        Right mine) {
    static SpaceResource of(SpaceCard card) {
        return new SpaceResource(
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
