package portal.access;

import java.util.List;

/**
 * Changes of the last minute, on any node, that may have ended somebody's access.
 *
 * @param ended a digest of what has ended or changed; it differs whenever there is more
 * @param moves the items that have moved to another audience
 */
public record RecentChanges(String ended, List<ItemMoved> moves) {
    public static final RecentChanges NONE = new RecentChanges("", List.of());

    /** Returns the moves that were not known before. */
    public List<ItemMoved> movesSince(RecentChanges before) {
        return moves.stream().filter(move -> !before.moves.contains(move)).toList();
    }
}
