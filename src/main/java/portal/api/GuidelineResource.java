package portal.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.guidelines.GuidelineCard;
import portal.guidelines.VersionState;

/**
 * A version of a guideline.
 *
 * @param language the language of the title and the clauses
 * @param source the language of its authors
 * @param publishedAt when it came into force; null if it has not yet
 * @param clauses its clauses in their order; empty if it was withdrawn and its text is hidden
 */
record GuidelineResource(
        UUID id,
        UUID space,
        int number,
        VersionState state,
        String title,
        String language,
        String source,
        @Nullable Instant publishedAt,
        List<ClauseResource> clauses,
        MarkingResource marking) {
    /**
     * A clause of a guideline.
     *
     * @param id stays the same in all versions of the guideline
     * @param number such as 3 or 3.1; empty for the introduction
     * @param text the text as Markdown
     * @param currency whether a translation is of the present text: CURRENT, OUTDATED, or MISSING if the text is that of
     *     the authors because there is no translation
     */
    record ClauseResource(UUID id, String number, String heading, String text, GuidelineCard.Currency currency) {}

    static GuidelineResource of(GuidelineCard card) {
        return new GuidelineResource(
                card.id().value(),
                card.space().value(),
                card.number(),
                card.state(),
                card.title(),
                tag(card.language()),
                tag(card.source()),
                card.publishedAt(),
                card.clauses().stream().map(GuidelineResource::clause).toList(),
                MarkingResource.of(card.marked()));
    }

    private static ClauseResource clause(GuidelineCard.ReadClause clause) {
        return new ClauseResource(
                clause.source().id().value(), clause.number(), clause.heading(), clause.text(), clause.currency());
    }

    private static String tag(Locale language) {
        return language.toLanguageTag();
    }
}
