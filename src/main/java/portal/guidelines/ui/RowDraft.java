package portal.guidelines.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.drafts.Draft;
import portal.drafts.DraftPlace;
import portal.drafts.Drafts;
import portal.drafts.KeptDraft;

/**
 * Keeps what a translator types in one row of a translation until it is stored. If two windows have kept different
 * texts for the same row, the row begins with both, one below the other, so that none is lost.
 */
class RowDraft {
    private static final String ROW = "row";
    private static final String SOURCE = "source";

    private final Drafts drafts;
    private final DraftPlace place;
    private final String row;
    private List<KeptDraft> found;
    private @Nullable KeptDraft kept;

    /**
     * @param all all drafts of the viewer at this place, the last saved first
     * @param row identifies the row
     */
    RowDraft(Drafts drafts, DraftPlace place, List<KeptDraft> all, String row) {
        this.drafts = drafts;
        this.place = place;
        this.row = row;
        found = all.stream()
                .filter(each -> row.equals(each.draft().fields().get(ROW)))
                .toList();
        kept = found.isEmpty() ? null : found.getFirst();
    }

    /** Returns what was typed and not stored. */
    Optional<Draft> found() {
        return found.stream().map(KeptDraft::draft).reduce(RowDraft::both);
    }

    private static Draft both(Draft later, Draft earlier) {
        return later.body().contains(earlier.body()) ? later : later.and(earlier);
    }

    /** Returns whether a draft translates this source, and not an earlier one. */
    static boolean isOf(String source, Draft draft) {
        return source.equals(draft.fields().get(SOURCE));
    }

    /** @param source what the typed words translate: the hash of a clause, or a title */
    void keep(Draft typed, String source) {
        kept = drafts.keep(place, kept, typed.withField(ROW, row).withField(SOURCE, source))
                .orElse(null);
    }

    void discard() {
        if (kept != null) drafts.discard(kept);
        found.forEach(drafts::discard);
        kept = null;
        found = List.of();
    }
}
