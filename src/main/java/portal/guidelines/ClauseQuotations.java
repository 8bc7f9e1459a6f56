package portal.guidelines;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import portal.access.NotFound;
import portal.guidelines.GuidelineCard.ReadClause;
import portal.topics.Quotation;
import portal.topics.QuotedItems;
import portal.ui.MarkdownText;
import portal.ui.Texts;

/** Provides the clauses of guidelines in force as the viewer reads them, for topics that ask about them. */
@Component
class ClauseQuotations implements QuotedItems {
    private final Guidelines guidelines;
    private final Texts texts;

    ClauseQuotations(Guidelines guidelines, Texts texts) {
        this.guidelines = guidelines;
        this.texts = texts;
    }

    @Override
    public Optional<Quotation> quotation(UUID item, UUID part, Locale language) {
        return card(new GuidelineId(item), language)
                .filter(card -> card.state() == VersionState.PUBLISHED)
                .flatMap(card -> card.clauses().stream()
                        .filter(clause -> clause.source().id().value().equals(part))
                        .findFirst()
                        .map(clause -> quotation(card, clause, language)));
    }

    private Optional<GuidelineCard> card(GuidelineId guideline, Locale language) {
        try {
            return Optional.of(guidelines.card(guideline, null, Locale.of(language.getLanguage())));
        } catch (NotFound hiddenOrMissing) {
            return Optional.empty();
        }
    }

    private Quotation quotation(GuidelineCard card, ReadClause clause, Locale language) {
        var name = (clause.number() + " " + MarkdownText.plain(clause.heading())).strip();
        var place = name.isEmpty() ? texts.getTranslation("guidelines.introduction", language) : name;
        var words = (clause.heading().isEmpty() ? "" : "**" + MarkdownText.plain(clause.heading()) + "**\n\n")
                + clause.text();
        return new Quotation(
                card.space(),
                card.marked().id(),
                card.marked().marking(),
                texts.getTranslation("guidelines.ask.title", language, place, card.title()),
                words,
                card.title() + ", " + place,
                card.id().route() + "?clause=" + clause.source().id().value());
    }
}
