package portal.access;

import java.util.List;

/**
 * What has happened within the last minute, on whichever node, that may have taken something from somebody.
 *
 * @param ended how much has ended or changed, and when the last of it: it differs whenever there is more
 * @param moves which items have come into another audience
 */
public record RecentChanges(String ended, List<ItemMoved> moves) {
    public static final RecentChanges NONE = new RecentChanges("", List.of());

    /** Those moves that were not known before. */
    public List<ItemMoved> movesSince(RecentChanges before) {
        return moves.stream().filter(move -> !before.moves.contains(move)).toList();
    }
}
