package portal.documents;

import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.ListPosition;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A document as one reader sees it: the latest version that this reader may read. */
public record DocumentCard(DocumentId id, DocumentKind kind, VersionRow latest) {
    public SpaceId space() {
        return latest.marked().space();
    }

    public AudienceProperties marked() {
        return latest.marked();
    }

    public String title() {
        return latest.title();
    }

    public @Nullable String language() {
        return latest.language();
    }

    /** Returns whether this person filed the version that this card shows. */
    public boolean isBy(PersonId person) {
        var filer = latest.uploadedBy();
        return filer != null && filer.id().equals(person);
    }

    /** Returns how many versions of the document the viewer may read. */
    public int versions() {
        return latest.ordinal();
    }

    /**
     * Returns the position of this card in a list. A page of the list can begin after any card; its position is that of
     * the last card shown before.
     */
    public ListPosition place() {
        return new ListPosition(latest.uploadedAt(), latest.id().value());
    }
}
