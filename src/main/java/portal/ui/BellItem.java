package portal.ui;

import java.time.Instant;
import java.util.Comparator;

/**
 * One line in the bell's list.
 *
 * @param name what it is about, in its own language
 * @param says what is new of it, in the reader's language
 * @param address where it leads: a path without the leading slash
 * @param count how much it adds to the number on the bell
 * @param at when the newest of it happened
 */
public record BellItem(String name, String says, String address, int count, Instant at) {
    public static final Comparator<BellItem> NEWEST_FIRST =
            Comparator.comparing(BellItem::at).reversed();
}
