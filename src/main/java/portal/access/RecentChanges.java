package portal.access;

import java.util.List;

/**
 * Changes of the last minute, on any node, that may have ended somebody's access.
 *
 * @param ended a text made of the numbers and times of these changes; it differs after each further change
 * @param moves the items that have moved to another audience
 */
public record RecentChanges(String ended, List<ItemMoved> moves) {
    public static final RecentChanges NONE = new RecentChanges("", List.of());

    /** Returns the moves that {@code before} does not contain. */
    public List<ItemMoved> movesSince(RecentChanges before) {
        return moves.stream().filter(move -> !before.moves.contains(move)).toList();
    }
}
