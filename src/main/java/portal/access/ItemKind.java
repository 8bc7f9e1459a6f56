package portal.access;

import java.util.UUID;
import portal.ui.Symbol;

/**
 * A kind of thing that people read and find: a topic, a document, a room. The module that keeps such things declares
 * their kind as a bean; everybody else asks {@link ItemKinds} which kinds there are.
 *
 * @param code how the kind stands in the index, in saved searches and in the API; it never changes
 * @param pages the first part of the addresses at which such things are read
 * @param words the key of the text that names the kind
 */
public record ItemKind(String code, String pages, Symbol symbol, String words, Extent extent) {
    /** How a thing stands to others. */
    public enum Extent {
        /** It stands by itself. */
        WHOLE,
        /** It is part of something else and is read there; the text {@code words + ".in"} says in what. */
        PART,
        /** It is a space: it lies in no other, and bears no marking. */
        SPACE
    }

    /** Where a thing of this kind is read: a path without the leading slash. */
    public String route(UUID id) {
        return pages + "/" + id;
    }

    public boolean isSpace() {
        return extent == Extent.SPACE;
    }

    public boolean isWhole() {
        return extent == Extent.WHOLE;
    }

    /** The code, which is how programs and the index know the kind. */
    @Override
    public String toString() {
        return code;
    }
}
