package portal.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import portal.guidelines.EditableText;

/**
 * The text of a version, for the people who work on it.
 *
 * @param revision the revision to name when a changed text is saved
 * @param hash the hash of the text, which an approval must name
 * @param markdown the whole text, without the title
 */
record GuidelineTextResource(
        UUID revision, String hash, String title, String markdown, List<TextClauseResource> clauses) {
    /**
     * A clause of the text.
     *
     * @param id stays the same when the clause is edited or moved
     * @param number such as 3 or 3.1; empty for the introduction
     * @param hash the hash of the heading and the text
     */
    record TextClauseResource(UUID id, String number, String heading, String hash) {}

    static GuidelineTextResource of(EditableText saved) {
        var text = saved.text();
        var numbers = text.numbers();
        return new GuidelineTextResource(
                saved.revision().value(),
                text.hash(),
                text.title(),
                text.markdown(),
                text.clauses().stream()
                        .map(clause -> new TextClauseResource(
                                clause.id().value(),
                                Objects.requireNonNull(numbers.get(clause.id())),
                                clause.heading(),
                                clause.hash()))
                        .toList());
    }
}
