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
 * @param id of the document, topic, post or space, as everywhere in the API
 * @param address its API address, relative to the root of the portal
 * @param extracts the passages with the words, or the beginning of the text
 * @param format the file format; null if it is not a file
 * @param space its space; null if the viewer sees only the item
 * @param page the address of its page for people, relative to the root of the portal
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
    /** A piece of text; {@code match} if it is one of the words that were searched for. */
    record Piece(String text, boolean match) {}

    /** @param page the number of its page, slide or sheet; null if there are none */
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
