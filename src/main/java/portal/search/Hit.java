package portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.MarkedAs;
import portal.access.SpaceCard;
import portal.people.PersonCard;
import portal.search.extracts.Extract;

/**
 * Something found, as its row is now.
 *
 * @param title what it is headed with
 * @param extracts the places where the words stand, or how it begins
 * @param format what sort of file it is; null for what is no file, or of another sort
 * @param isFile whether it is a file, in whose text a place has an address
 * @param whole what it is part of; null for what stands by itself, and for a reader who sees the item alone
 * @param space where it lies; null for a reader who sees the item alone
 */
public record Hit(
        Entry entry,
        Extract title,
        List<Extract> extracts,
        @Nullable Format format,
        boolean isFile,
        @Nullable Whole whole,
        @Nullable SpaceCard space,
        @Nullable PersonCard author,
        MarkedAs marking) {}
