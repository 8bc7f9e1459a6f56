package portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity that search can find by its text.
 *
 * <p>An entity only has to implement this interface: every entity of the type is indexed, and is indexed again whenever
 * one of its own columns changes. Two rules apply. The primary key is a {@code UUID} field with {@code @Id}. If the
 * text is stored elsewhere (in another table), a column of the entity itself must change with it, such as the state of
 * the text extraction. Rows that are changed without the entity manager are not noticed.
 */
public interface Findable {
    /** Returns what a hit shows and what search filters by. Reads only the row and the title of the hit. */
    Entry entry();

    /**
     * Returns the searchable text; it may be long or empty. The first wording is the text that the reader is shown,
     * with a form feed at each page end; the others are translations or accompanying texts.
     */
    List<Wording> wordings();

    /** Returns what the item is part of; null if it is not part of anything. */
    default @Nullable ParentItem whole() {
        return null;
    }

    /** Returns the media type of the file, as in {@code application/pdf}; null if the item is not a file. */
    default @Nullable String mediaType() {
        return null;
    }
}
