package portal.operations;

import java.util.UUID;
import portal.access.ItemFact;

/** A fact about an item of a room. Another module stores the item. */
interface RoomItemFact extends ItemFact {
    UUID item();

    /** Returns the id of the item that contains the item; the item's own id if nothing contains it. */
    UUID whole();

    @Override
    default UUID subjectId() {
        return item();
    }

    @Override
    default UUID parentId() {
        return whole();
    }
}
