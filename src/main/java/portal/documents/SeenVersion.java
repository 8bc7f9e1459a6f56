package portal.documents;

import portal.access.HasItem;
import portal.access.Item;

/** A version with its place among those that the viewer may read. */
record SeenVersion(DocumentVersion version, int ordinal) implements HasItem {
    @Override
    public Item item() {
        return version.item();
    }
}
