package portal.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.documents.DocumentCard;
import portal.guidelines.GuidelineCard;
import portal.guidelines.VersionDocuments;
import portal.guidelines.VersionState;

/**
 * A version of a guideline.
 *
 * @param language the language of the title and the clauses
 * @param source the language of its authors
 * @param publishedAt when it came into force; null if it has not yet
 * @param clauses its clauses in their order; empty if it was withdrawn and its text is hidden
 * @param body the document that is the body of the guideline; null if there is none
 * @param annexes the annexes that the owner of the token may read, in their order
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
        @Nullable AnnexResource body,
        List<AnnexResource> annexes,
        MarkingResource marking) {
    /**
     * A clause of a guideline.
     *
     * @param id stays the same in all versions of the guideline
     * @param number such as 3 or 3.1; empty for the introduction
     * @param text the text as Markdown
     * @param currency whether a translation is of the present text: CURRENT, OUTDATED, or MISSING if the text is that
     *     of the authors because there is no translation
     */
    record ClauseResource(UUID id, String number, String heading, String text, GuidelineCard.Currency currency) {}

    /**
     * A document that belongs to a guideline.
     *
     * @param version the version of the document that belongs to it, which is not always the latest
     * @param size the size of the file in bytes
     * @param sha256 the SHA-256 of the file, in hex
     */
    record AnnexResource(UUID document, UUID version, String title, String mediaType, long size, String sha256) {
        private static AnnexResource of(DocumentCard card) {
            var file = card.latest();
            return new AnnexResource(
                    card.id().value(), file.id().value(), card.title(), file.mediaType(), file.size(), file.sha256());
        }
    }

    static GuidelineResource of(GuidelineCard card, VersionDocuments documents) {
        var body = documents.body();
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
                body == null ? null : AnnexResource.of(body.document()),
                documents.annexes().stream().map(AnnexResource::of).toList(),
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
