package portal.originators;

import portal.access.AudienceProperties;
import portal.people.PersonCard;

/**
 * An item that the viewer may read, with the facts that decide whether the viewer acts for its originator and whether
 * the viewer may ask its originator.
 *
 * @param module the module that stores the item
 * @param isRestricted whether the item is in a space of a restricted kind
 */
record ItemAtHand(
        OriginatedItem item,
        OriginatedItems module,
        AudienceProperties marked,
        PersonCard viewer,
        boolean isRestricted) {
    Origin origin() {
        return Origin.of(item.author(), marked);
    }

    /** Returns whether the viewer acts for the originator of the item. */
    boolean isRepresented() {
        return origin().isRepresentedBy(viewer);
    }

    /**
     * Returns whether the viewer may ask the originator: the item is in a restricted space, and the viewer neither
     * belongs to the originator nor acts for it.
     */
    boolean mayAsk() {
        return isRestricted && !marked.isOf(viewer) && !isRepresented();
    }
}
