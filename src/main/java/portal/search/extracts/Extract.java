package portal.search.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in which the sought words are marked. Plain text: whoever shows it says how marking looks.
 *
 * @param place where in what one reads of the item it stands; null for a title, or where nothing sought stands in it
 */
public record Extract(List<Piece> pieces, @Nullable Place place) {
    /** Text between two marks, or a mark. */
    public record Piece(String text, boolean sought) {}

    /** @param page its number; 0 where there are no pages @param at characters from the beginning of the text */
    public record Place(int page, int at) {}

    /** @param ends of each marked word where it starts and where it ends */
    public static Extract marked(String text, SortedMap<Integer, Integer> ends) {
        var pieces = new ArrayList<Piece>();
        var done = 0;
        for (var mark : ends.entrySet()) {
            if (mark.getKey() < done) continue;
            if (mark.getKey() > done) pieces.add(new Piece(text.substring(done, mark.getKey()), false));
            pieces.add(new Piece(text.substring(mark.getKey(), mark.getValue()), true));
            done = mark.getValue();
        }
        if (done < text.length()) pieces.add(new Piece(text.substring(done), false));
        return new Extract(List.copyOf(pieces), null);
    }

    Extract at(@Nullable Place place) {
        return new Extract(pieces, place);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The marked words. */
    public List<String> sought() {
        return pieces.stream().filter(Piece::sought).map(Piece::text).toList();
    }
}
