package portal.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ItemKind;
import portal.search.Entry;
import portal.search.Format;
import portal.search.Hit;
import portal.search.extracts.Extract;

/**
 * A search result.
 *
 * @param id the id of the document, topic, post or space, which is the same everywhere in the API
 * @param address the item's API address, relative to the root of the portal
 * @param extracts the passages that contain the searched words; if there are none, the beginning of the text
 * @param format the file format; null if the item is not a file, or has a format that is not listed
 * @param space the item's space; null if the viewer may see the item, but not its space
 * @param author the person who wrote the item; null if it has no author, or if this person is no longer registered
 * @param page the address of the item's web page, relative to the root of the portal
 */
record HitResource(
        ItemKind kind,
        UUID id,
        String address,
        List<Piece> title,
        List<Passage> extracts,
        @Nullable Format format,
        @Nullable SpaceResource space,
        @Nullable PersonResource author,
        @Nullable String language,
        Instant at,
        String page,
        MarkingResource marking) {
    /**
     * A piece of text.
     *
     * @param match whether the piece is one of the searched words
     */
    record Piece(String text, boolean match) {}

    /** @param page the number of the page, slide or sheet with the passage; null if the text has none */
    record Passage(@Nullable Integer page, List<Piece> pieces) {
        static Passage of(Extract extract) {
            var place = extract.place();
            return new Passage(place == null || place.page() == 0 ? null : place.page(), HitResource.pieces(extract));
        }
    }

    static HitResource of(Hit hit) {
        var entry = hit.entry();
        return new HitResource(
                entry.kind(),
                entry.subject(),
                address(entry),
                pieces(hit.title()),
                hit.extracts().stream().map(Passage::of).toList(),
                hit.format(),
                hit.space() == null ? null : SpaceResource.of(hit.space()),
                hit.author() == null ? null : PersonResource.of(hit.author()),
                entry.language(),
                entry.at(),
                "/" + entry.route(),
                MarkingResource.of(hit.marking()));
    }

    private static String address(Entry entry) {
        return ApiSecurity.V1 + "/" + (entry.kind().isSpace() ? "spaces/" + entry.subject() : entry.route());
    }

    private static List<Piece> pieces(Extract extract) {
        return extract.pieces().stream()
                .map(piece -> new Piece(piece.text(), piece.sought()))
                .toList();
    }
}
