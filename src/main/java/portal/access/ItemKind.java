package portal.access;

import java.util.UUID;
import portal.ui.Symbol;

/**
 * A kind of thing that people read and find: a topic, a document, a room. The module that stores such things declares
 * their kind as a bean; other modules get the kinds from {@link ItemKinds}.
 *
 * @param code the code of the kind in the index, in saved searches and in the API; it never changes
 * @param pages the first part of the addresses of such things
 * @param words the key of the text that names the kind
 */
public record ItemKind(String code, String pages, Symbol symbol, String words, Extent extent) {
    /** How a thing relates to other things. */
    public enum Extent {
        /** It stands alone. */
        WHOLE,
        /** It is part of another thing and is shown there; the text {@code words + ".in"} names that. */
        PART,
        /** It is a space: it is in no other space, and has no marking. */
        SPACE
    }

    /** Returns the page of a thing of this kind: a path without the leading slash. */
    public String route(UUID id) {
        return pages + "/" + id;
    }

    public boolean isSpace() {
        return extent == Extent.SPACE;
    }

    public boolean isWhole() {
        return extent == Extent.WHOLE;
    }

    /** Returns the code, by which programs and the index know the kind. */
    @Override
    public String toString() {
        return code;
    }
}
