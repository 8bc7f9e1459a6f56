package portal.access;

import java.util.UUID;
import portal.ui.Symbol;

/**
 * A kind of thing that people read and search for, such as topic, document or room. The module that stores such things
 * declares their kind as a bean; other modules get all kinds from {@link ItemKinds}.
 *
 * @param code the code of the kind in the index, in saved searches and in the API; it never changes
 * @param pages the first part of the path of every page of such a thing
 * @param words the key of the translated text that names the kind
 */
public record ItemKind(String code, String pages, Symbol symbol, String words, Extent extent) {
    /** Whether a thing is part of another thing. */
    public enum Extent {
        /** It is not part of another thing, except of its space. */
        WHOLE,
        /**
         * It is part of another thing and is shown on the page of that thing, such as an answer in a topic. The
         * translated text with the key {@code words + ".in"} names the other thing.
         */
        PART,
        /** It is a space: it is not in another space, and has no marking. */
        SPACE
    }

    /** Returns the path of the page of a thing of this kind, without the leading slash. */
    public String route(UUID id) {
        return pages + "/" + id;
    }

    public boolean isSpace() {
        return extent == Extent.SPACE;
    }

    public boolean isWhole() {
        return extent == Extent.WHOLE;
    }

    /** Returns the code of the kind, which the index and the API use. */
    @Override
    public String toString() {
        return code;
    }
}
