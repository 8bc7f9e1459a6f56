package portal.drafts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.PermittedAudiences;
import portal.access.Spaces;

/**
 * Stores the texts that people have not sent yet. Only the author can read a draft. A draft contains all fields of its
 * form: no text is lost when a session expires, and a restored text has the marking that was chosen for it, never a
 * less strict one.
 *
 * <p>Each save says which version of the draft it continues. If another window has saved, sent or discarded the draft
 * since that version, the text becomes a new draft, so that no window ever overwrites the text of another.
 */
@Service
@Transactional
public class Drafts {
    private static final int MOST = 100;

    private final DraftTable table;
    private final List<DraftPlaces> places;
    private final Access access;
    private final Spaces spaces;
    private final Clock clock;

    Drafts(DraftTable table, List<DraftPlaces> places, Access access, Spaces spaces, Clock clock) {
        this.table = table;
        this.places = places;
        this.access = access;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** Returns the viewer's own drafts at a place, the last saved first. */
    @Transactional(readOnly = true)
    public List<KeptDraft> at(DraftPlace place) {
        return table.at(access.viewer(), place);
    }

    /**
     * Returns the drafts of the viewer at places that the viewer may still see, the last saved first. Considers only
     * the last {@value #MOST} drafts.
     */
    @Transactional(readOnly = true)
    public List<DraftRow> mine() {
        var all = table.of(access.viewer(), MOST);
        return all.isEmpty() ? List.of() : rows(all, access.readable());
    }

    /**
     * Saves a draft and returns its new version. A blank text is not saved: then the result is empty, and the draft
     * that it continues is deleted.
     *
     * @param before the version of the draft that the text continues; null if the text is new
     */
    public Optional<KeptDraft> keep(DraftPlace place, @Nullable KeptDraft before, Draft draft) {
        if (draft.isBlank()) {
            if (before != null) discard(before);
            return Optional.empty();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (before != null) {
            var next = new KeptDraft(before.id(), place, before.version() + 1, now, draft);
            if (table.update(access.viewer(), next)) return Optional.of(next);
        }
        var first = new KeptDraft(DraftId.random(), place, 1, now, draft);
        table.insert(access.viewer(), first);
        return Optional.of(first);
    }

    /** Deletes this version of a draft; a newer version that another window has saved remains. */
    public void discard(KeptDraft kept) {
        table.delete(access.viewer(), kept);
    }

    private List<DraftRow> rows(List<KeptDraft> drafts, PermittedAudiences readable) {
        var cards = cards(drafts.stream().map(KeptDraft::place).distinct().toList(), readable);
        var inSpaces = spaces.cards(
                cards.values().stream()
                        .map(DraftPlaceCard::space)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                readable);
        Function<KeptDraft, @Nullable DraftRow> row = draft -> {
            var card = cards.get(draft.place());
            return card == null ? null : new DraftRow(draft, card, inSpaces.get(card.space()));
        };
        return drafts.stream().map(row).filter(Objects::nonNull).toList();
    }

    private Map<DraftPlace, DraftPlaceCard> cards(Collection<DraftPlace> wanted, PermittedAudiences readable) {
        var cards = new HashMap<DraftPlace, DraftPlaceCard>();
        places.forEach(some -> cards.putAll(some.cards(wanted, readable)));
        return cards;
    }
}
