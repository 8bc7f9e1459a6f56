package portal.search.index;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import portal.search.Findable;
import portal.search.words.Fields;

/**
 * A fingerprint of the data that an index entry is made from, except the id of the item. While the fingerprint stays the
 * same, the entry is up to date.
 */
public final class Fingerprint {
    private static final int LENGTH = 32;

    private Fingerprint() {}

    static String of(Findable item) {
        var entry = item.entry();
        var facts = Stream.of(
                Fields.PRESENT_SHAPE,
                entry.kind(),
                entry.subject(),
                item.mediaType(),
                entry.audience().value(),
                entry.space().value(),
                entry.author(),
                entry.language(),
                entry.at());
        var words = item.wordings().stream()
                .sorted(Comparator.comparing(wording -> Fields.base(wording.language())))
                .flatMap(wording -> Stream.of(wording.language(), wording.title(), wording.words()));
        return DigestUtils.sha256Hex(
                        Stream.concat(facts, words).map(String::valueOf).collect(Collectors.joining("\u0000")))
                .substring(0, LENGTH);
    }
}
