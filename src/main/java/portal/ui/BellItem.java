package portal.ui;

import java.time.Instant;
import java.util.Comparator;

/**
 * One line in the list of news that the bell opens.
 *
 * @param name the name of the item, in the language in which it was written
 * @param says what is new about the item, in the reader's language
 * @param address the link target: a path without the leading slash
 * @param count the number of events in this line; it is added to the number on the bell
 * @param at the time of the newest event in this line
 */
public record BellItem(String name, String says, String address, int count, Instant at) {
    public static final Comparator<BellItem> NEWEST_FIRST =
            Comparator.comparing(BellItem::at).reversed();
}
