package portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity that can be found by its words.
 *
 * <p>Implementing this is all it takes: every entity of this type is indexed, and indexed again whenever one of its own
 * columns changes. Two rules keep that true. Its key is a {@code UUID} field with {@code @Id}. And when its words come
 * from elsewhere (a text kept in another table), a column of its own changes with them, such as the state of the
 * extraction. Rows changed past the entity manager are not noticed.
 */
public interface Findable {
    /** What a hit shows of it, and what it is filtered by. Reads nothing but the row and what the hit is headed with. */
    Entry entry();

    /**
     * What it is found by; may be long, may be empty. The first wording is what one reads of it, with a form feed where
     * a page ends; the others are the same in other languages, or stand beside it.
     */
    List<Wording> wordings();

    /** What it is part of; null for what stands by itself. */
    default @Nullable Whole whole() {
        return null;
    }

    /** What sort of file it is, as in {@code application/pdf}; null for what is no file. */
    default @Nullable String mediaType() {
        return null;
    }
}
