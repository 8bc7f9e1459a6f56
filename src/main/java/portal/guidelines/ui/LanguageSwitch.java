package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import portal.guidelines.GuidelineCard;
import portal.ui.Languages;
import portal.ui.Symbol;

/**
 * Links to the text of a guideline in each of its languages, and the names of the languages in which there is no text
 * yet. The choice is in the address, so that a reload and a shared link show the same language.
 */
class LanguageSwitch extends Nav {
    /** @param wanted the language that the reader asked for, or that of the page */
    LanguageSwitch(GuidelineCard card, ReadingAddress address, Locale wanted) {
        addClassName("guideline-languages");
        setAriaLabel(getTranslation("guidelines.read.languages"));
        var links = new Div(Symbol.LANGUAGES.icon());
        links.addClassName("guideline-language-links");
        card.languages().forEach(language -> links.add(link(language, card, address)));
        if (!card.state().isInWork()) card.pending().forEach(language -> links.add(pending(language)));
        add(links);
        if (!wanted.equals(card.language())) add(instead(card, wanted));
    }

    private static Component link(Locale language, GuidelineCard card, ReadingAddress address) {
        var link = InLanguage.link(address.in(language).route(), Languages.nameOf(language), language);
        link.getElement().setAttribute("hreflang", language.toLanguageTag());
        if (language.equals(card.language())) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private Component pending(Locale language) {
        var pending = new Span(InLanguage.ownName(language), new Span(" " + getTranslation("guidelines.read.pending")));
        pending.addClassName("guideline-pending");
        return pending;
    }

    private Component instead(GuidelineCard card, Locale wanted) {
        return new Paragraph(getTranslation(
                "guidelines.read.instead",
                InLanguage.name(wanted, getLocale()),
                InLanguage.name(card.language(), getLocale())));
    }
}
