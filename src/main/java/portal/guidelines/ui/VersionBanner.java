package portal.guidelines.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.facts.Utc;
import portal.guidelines.GuidelineCard;
import portal.guidelines.GuidelineCard.Currency;
import portal.guidelines.VersionState;
import portal.ui.LeftToRight;
import portal.ui.Symbol;
import portal.ui.TimeLabel;

/**
 * Warns a reader whose text is not the one in force: the version is a draft, or was superseded, withdrawn or archived,
 * or the translation is of an earlier version. It is hidden if there is nothing to warn of.
 */
class VersionBanner extends Div {
    VersionBanner(GuidelineCard card, ReadingAddress address) {
        addClassName("guideline-banner");
        getElement().setAttribute("role", "note");
        var words = new Div();
        add(Symbol.TRIANGLE_ALERT.icon(), words);
        if (card.state() != VersionState.PUBLISHED) words.add(new Paragraph(state(card)));
        if (card.state() == VersionState.WITHDRAWN) withdrawal(words, card);
        if (card.translationOf() != null && isBehind(card, card.translationOf()))
            words.add(new Paragraph(
                    getTranslation("guidelines.read.translation-of", card.translationOf(), card.number())));
        var latest = card.latest();
        if (latest != null)
            words.add(new Anchor(address.ofVersion(null).route(), getTranslation("guidelines.read.to-latest", latest)));
        setVisible(words.getComponentCount() > 0);
    }

    private String state(GuidelineCard card) {
        return switch (card.state()) {
            case DRAFT, IN_REVIEW, APPROVED ->
                getTranslation(
                        "guidelines.read.in-work", card.number(), getTranslation("guidelines.state." + card.state()));
            case PUBLISHED -> "";
            case SUPERSEDED -> ended("guidelines.read.superseded", card);
            case WITHDRAWN -> ended("guidelines.read.withdrawn", card);
            case ARCHIVED -> ended("guidelines.read.archived", card);
        };
    }

    private String ended(String key, GuidelineCard card) {
        return getTranslation(key, card.number(), day(card.endedAt()));
    }

    private String day(@Nullable Instant at) {
        return at == null ? "–" : TimeLabel.day(Utc.day(at), getLocale());
    }

    private void withdrawal(Div words, GuidelineCard card) {
        if (card.withdrawal() != null)
            words.add(new Paragraph(getTranslation("guidelines.withdrawal." + card.withdrawal())));
        if (card.withdrawalReason().isEmpty()) return;
        var label = new Span(getTranslation("guidelines.read.reason") + " ");
        words.add(new Paragraph(label, LeftToRight.show(new Span(), card.withdrawalReason())));
    }

    private static boolean isBehind(GuidelineCard card, int translated) {
        return translated < card.number()
                && card.clauses().stream().anyMatch(clause -> clause.currency() != Currency.CURRENT);
    }
}
