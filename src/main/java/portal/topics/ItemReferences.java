package portal.topics;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the items whose addresses are in a text. An address ends with the id of an item, or names a part of it in a
 * parameter such as {@code ?clause=…}, so every id after a slash or an equals sign counts.
 */
final class ItemReferences {
    static final int MOST = 100;

    private static final int LENGTH_OF_ID = 36;

    private ItemReferences() {}

    /** Returns the ids in this text, at most {@link #MOST} of them. */
    static Set<UUID> in(String text) {
        var found = new HashSet<UUID>();
        for (var i = 1; i + LENGTH_OF_ID <= text.length() && found.size() < MOST; i++) {
            var before = text.charAt(i - 1);
            if (before == '/' || before == '=')
                id(text.substring(i, i + LENGTH_OF_ID)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<UUID> id(String text) {
        for (var i = 0; i < LENGTH_OF_ID; i++) {
            var isDashWanted = i == 8 || i == 13 || i == 18 || i == 23;
            var letter = text.charAt(i);
            if (isDashWanted ? letter != '-' : letter > 'f' || Character.digit(letter, 16) < 0) return Optional.empty();
        }
        return Optional.of(UUID.fromString(text));
    }
}
