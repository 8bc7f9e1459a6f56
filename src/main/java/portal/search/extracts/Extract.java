package portal.search.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A passage of text with its matches marked. The text is plain text; the caller decides how to show the marks.
 *
 * @param place the position of the passage in the text that the viewer is shown; null for a title, if there is no
 *     match, or if the match is in a text that the viewer is not shown
 */
public record Extract(List<Segment> pieces, @Nullable TextPosition place) {
    /** A part of the passage: a match, or text without a match. @param sought whether it is a match */
    public record Segment(String text, boolean sought) {}

    /**
     * A position in a text.
     *
     * @param page the page number; 0 if the text has no pages
     * @param at the offset from the beginning of the text, in characters
     */
    public record TextPosition(int page, int at) {}

    /** @param ends the end offset of each match, by its start offset */
    public static Extract marked(String text, SortedMap<Integer, Integer> ends) {
        var pieces = new ArrayList<Segment>();
        var done = 0;
        for (var mark : ends.entrySet()) {
            if (mark.getKey() < done) continue;
            if (mark.getKey() > done) pieces.add(new Segment(text.substring(done, mark.getKey()), false));
            pieces.add(new Segment(text.substring(mark.getKey(), mark.getValue()), true));
            done = mark.getValue();
        }
        if (done < text.length()) pieces.add(new Segment(text.substring(done), false));
        return new Extract(List.copyOf(pieces), null);
    }

    Extract at(@Nullable TextPosition place) {
        return new Extract(pieces, place);
    }

    public String text() {
        return pieces.stream().map(Segment::text).collect(Collectors.joining());
    }

    /** Returns the matches of the passage. */
    public List<String> sought() {
        return pieces.stream().filter(Segment::sought).map(Segment::text).toList();
    }
}
