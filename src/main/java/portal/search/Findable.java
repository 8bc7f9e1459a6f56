package portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity that search can find by its text.
 *
 * <p>An entity only has to implement this interface: all entities of the type are then indexed, and an entity is
 * indexed again whenever one of its own columns changes. Two rules apply. The primary key is a {@code UUID} field with
 * {@code @Id}. If the text is stored in another table, some column of the entity itself must change whenever the text
 * changes, for example the state of the text extraction. A change that is made without the entity manager is not
 * indexed.
 */
public interface Findable {
    /**
     * Returns the metadata that a hit shows and that search filters by. The method must not load the text of the item,
     * because the text may be long.
     */
    Entry entry();

    /**
     * Returns the searchable text, once for each language. A text may be long or empty. The first wording is the text
     * that the reader is shown, with a form feed at each page end; the others are translations or accompanying texts.
     * The list is empty if the item must not be found, such as a retracted post.
     */
    List<Wording> wordings();

    /** Returns the item that this one is part of, such as the topic of a post; null if there is none. */
    default @Nullable ParentItem whole() {
        return null;
    }

    /** Returns the media type of the file, such as {@code application/pdf}; null if the item is not a file. */
    default @Nullable String mediaType() {
        return null;
    }
}
