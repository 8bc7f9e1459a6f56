package portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.SpaceCard;
import portal.people.PersonCard;
import portal.search.extracts.Extract;

/**
 * A search hit, read from the item's current row.
 *
 * @param title the heading of the hit
 * @param extracts passages of the text that contain matches; without a match, the beginning of the text
 * @param format the file format; null if the item is not a file, or has a format that is not listed
 * @param isFile whether the item is a file; a link to a file can open a position in its text
 * @param whole the item that this one is part of; null if there is none, or if the viewer may not see it
 * @param space the space of the item; null if the viewer may read the item but not enter its space
 * @param author the person who wrote the item; null if it has no author, or if this person is no longer registered
 */
public record Hit(
        Entry entry,
        Extract title,
        List<Extract> extracts,
        @Nullable Format format,
        boolean isFile,
        @Nullable ParentItem whole,
        @Nullable SpaceCard space,
        @Nullable PersonCard author,
        AudienceProperties marking) {}
