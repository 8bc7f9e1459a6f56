package portal.access;

import java.util.Map;
import java.util.Set;
import portal.ui.Symbol;

/**
 * A kind of space, such as knowledge space or operational room. The module that opens such spaces declares their kind
 * as a bean; other modules need to know nothing else of that module.
 *
 * @param code the code of the kind in the database and in the API; it never changes
 * @param place the same kind as a kind of item, with its name, symbol and page
 * @param menu the path of the menu entry that such spaces belong to
 * @param isRestricted whether people are admitted one by one and partners read only what is released to them; the page
 *     of such a space has a frame in another colour
 * @param states the acts that are allowed in each state of such a space, by the name of the state
 */
public record SpaceKind(String code, ItemKind place, String menu, boolean isRestricted, Map<String, Set<Act>> states) {
    /** Returns the path of the page of such a space, without the leading slash. */
    public String route(SpaceId space) {
        return place.route(space.value());
    }

    public Symbol symbol() {
        return place.symbol();
    }

    /** Returns the key of the translated text that says that an item is in such a space. */
    public String inside() {
        return place.words() + ".inside";
    }

    /** Returns the key of the translated heading of a list of the viewer's spaces of this kind. */
    public String mine() {
        return place.words() + ".mine";
    }

    /** Returns the code of the kind, which the database and the API use. */
    @Override
    public String toString() {
        return code;
    }
}
