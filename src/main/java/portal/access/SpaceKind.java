package portal.access;

import java.util.Map;
import java.util.Set;
import portal.ui.Symbol;

/**
 * A kind of space: knowledge spaces, operational rooms. The module that opens such spaces declares their kind as a bean;
 * everybody else asks the kind for what they want to know of it.
 *
 * @param code how the kind stands in the database and in the API; it never changes
 * @param place how such a space is called, drawn, addressed and found
 * @param menu the path of the entry of the menu that such spaces belong to
 * @param isRestricted whether such a space is of the restricted world: people are let in one by one, a frame in another
 *     colour says so, and partners read only what is released to them
 * @param states the states that such a space can be in, and the acts that each leaves open
 */
public record SpaceKind(String code, ItemKind place, String menu, boolean isRestricted, Map<String, Set<Act>> states) {
    /** Where such a space is entered: a path without the leading slash. */
    public String route(SpaceId space) {
        return place.route(space.value());
    }

    public Symbol symbol() {
        return place.symbol();
    }

    /** The key of the text that says that something lies in such a space. */
    public String inside() {
        return place.words() + ".inside";
    }

    /** The key of the text that heads a list of such spaces of one's own. */
    public String mine() {
        return place.words() + ".mine";
    }

    /** The code, which is how programs and the database know the kind. */
    @Override
    public String toString() {
        return code;
    }
}
