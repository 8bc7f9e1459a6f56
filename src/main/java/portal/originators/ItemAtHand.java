package portal.originators;

import portal.access.AudienceProperties;
import portal.people.PersonCard;

/**
 * An item that the viewer may read, with the facts that decide whether the viewer acts for its originator.
 *
 * @param module the module that stores the item
 */
record ItemAtHand(OriginatedItem item, OriginatedItems module, AudienceProperties marked, PersonCard viewer) {
    Origin origin() {
        return Origin.of(item.author(), marked);
    }

    /** Returns whether the viewer acts for the originator of the item. */
    boolean isRepresented() {
        return origin().isRepresentedBy(viewer);
    }
}
