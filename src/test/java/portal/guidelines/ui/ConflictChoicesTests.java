package portal.guidelines.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.documents.DocumentId;
import portal.documents.VersionId;
import portal.guidelines.clauses.AttachedDocument;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.ClauseMerge;
import portal.guidelines.clauses.ClauseText;
import portal.guidelines.clauses.Section;
import portal.guidelines.ui.ConflictChoices.Take;

/** Tests that the clause of a PDF stays what it is when an author decides what the clauses in conflict will be. */
class ConflictChoicesTests {
    private static final ClauseText BASE = ClauseText.typed("Seizing", "## Preparing\n\nTwo officers.", List.of())
            .withAnnexes(List.of(document()))
            .withBody(document(), new Section(1, "The document", "A PDF"));

    @Test
    void the_clause_of_a_pdf_does_not_become_text_of_an_author() {
        for (var take : Take.values()) {
            var merged = merged(BASE, take);
            assertThat(merged.documents()).as("%s", take).isEqualTo(BASE.documents());
            assertThat(merged.written())
                    .as("%s", take)
                    .extracting(Clause::heading)
                    .containsExactly("Preparing");
            assertThat(merged.markdown()).as("%s", take).doesNotContain("A PDF");
        }
    }

    @Test
    void a_pdf_that_another_author_has_chosen_meanwhile_is_the_body() {
        var without = BASE.withoutBody();
        var theirs =
                changed(without, "Four officers.").withBody(document(), new Section(1, "The document", "Another PDF"));
        var merged = merged(without, changed(without, "Three officers."), theirs, Take.MINE);
        assertThat(merged.body()).isEqualTo(theirs.body());
        assertThat(merged.markdown()).contains("Three officers.").doesNotContain("Another PDF");
        assertThat(merged.clauses().getLast()).isEqualTo(theirs.clauses().getLast());
    }

    private static ClauseText merged(ClauseText base, Take take) {
        return merged(base, changed(base, "Three officers."), changed(base, "Four officers."), take);
    }

    private static ClauseText merged(ClauseText base, ClauseText mine, ClauseText theirs, Take take) {
        var conflict = ClauseMerge.of(base, mine, theirs).conflicts().getFirst();
        Map<ClauseId, Optional<Clause>> choices = Map.of(conflict.id(), ConflictChoices.chosen(conflict, take));
        return Objects.requireNonNull(
                ConflictChoices.merged(base, mine, theirs, choices).merged());
    }

    private static ClauseText changed(ClauseText text, String words) {
        var clauses = new ArrayList<>(text.clauses());
        var first = clauses.getFirst();
        clauses.set(0, new Clause(first.id(), new Section(first.level(), first.heading(), words)));
        return new ClauseText(text.title(), clauses, text.documents());
    }

    private static AttachedDocument document() {
        return AttachedDocument.annex(DocumentId.random(), VersionId.random(), "ab");
    }
}
