package portal.access;

import java.util.Map;
import java.util.Set;
import portal.ui.Symbol;

/**
 * A kind of space: knowledge spaces, operational rooms. The module that opens such spaces declares their kind as a
 * bean; other modules get all they need from the kind.
 *
 * @param code the code of the kind in the database and in the API; it never changes
 * @param place how such a space is named, shown, addressed and found
 * @param menu the path of the menu entry that such spaces belong to
 * @param isRestricted whether people are admitted one by one, a frame in another colour marks the space, and partners
 *     read only what is released to them
 * @param states the states of such a space, and the acts that each allows
 */
public record SpaceKind(String code, ItemKind place, String menu, boolean isRestricted, Map<String, Set<Act>> states) {
    /** Returns the page of such a space: a path without the leading slash. */
    public String route(SpaceId space) {
        return place.route(space.value());
    }

    public Symbol symbol() {
        return place.symbol();
    }

    /** Returns the key of the text that says that something is in such a space. */
    public String inside() {
        return place.words() + ".inside";
    }

    /** Returns the key of the heading for a list of one's own spaces of this kind. */
    public String mine() {
        return place.words() + ".mine";
    }

    /** Returns the code, by which programs and the database know the kind. */
    @Override
    public String toString() {
        return code;
    }
}
