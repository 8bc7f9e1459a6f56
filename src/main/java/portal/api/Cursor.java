package portal.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;
import portal.search.Results;

/**
 * The position in a list after which the next page begins. It is encoded, so that no client program depends on its
 * content.
 */
final class Cursor {
    /** Cursors with this time or a later one are refused: the database cannot represent times after the year 9999. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private static final String AFTER = "after:";

    private Cursor() {}

    static String of(ListPosition place) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, place.at());
        return Base64.getUrlEncoder().withoutPadding().encodeToString((micros + ":" + place.id()).getBytes(US_ASCII));
    }

    /**
     * Returns a cursor for a list in which a position is a number of entries; {@code count} is the number of entries
     * before the next page.
     */
    static String of(int count) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((AFTER + count).getBytes(US_ASCII));
    }

    /**
     * Returns how many entries to skip; 0 for no cursor.
     *
     * @throws InvalidRequest if the cursor is invalid, or skips more than {@link Results#DEPTH} entries
     */
    static int count(@Nullable String cursor) {
        if (cursor == null) return 0;
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), US_ASCII);
            var count = text.startsWith(AFTER) ? Integer.parseInt(text.substring(AFTER.length())) : -1;
            if (count < 0 || count > Results.DEPTH) throw new IllegalArgumentException();
            return count;
        } catch (RuntimeException notOurs) {
            throw new InvalidRequest(ProblemType.WRONG, "cursor");
        }
    }

    /**
     * Returns the position; null for no cursor.
     *
     * @throws InvalidRequest if the cursor is invalid
     */
    static @Nullable ListPosition place(@Nullable String cursor) {
        if (cursor == null) return null;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), US_ASCII).split(":", 2);
            var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
            if (at.isBefore(Instant.EPOCH) || !at.isBefore(LATEST)) throw new IllegalArgumentException();
            return new ListPosition(at, UUID.fromString(parts[1]));
        } catch (RuntimeException notOurs) {
            throw new InvalidRequest(ProblemType.WRONG, "cursor");
        }
    }
}
