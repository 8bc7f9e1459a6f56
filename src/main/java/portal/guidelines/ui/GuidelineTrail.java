package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineItems;
import portal.ui.Breadcrumb;

/**
 * The links above the title of each page of guidelines: the library, then the guideline that the page is about, and
 * last the name of the page itself, which is no link.
 */
class GuidelineTrail extends Breadcrumb {
    GuidelineTrail() {
        super(GuidelineItems.GUIDELINES, I18NProvider.translate("guidelines.title"));
        addClassName("guideline-trail");
        setAriaLabel(getTranslation("guidelines.trail"));
    }

    /**
     * Adds the link to the page on which a guideline is read.
     *
     * @param language the language of the title
     */
    GuidelineTrail guideline(GuidelineId guideline, String title, Locale language) {
        add(InLanguage.link(guideline.route(), title, language));
        return this;
    }

    /** Adds the link to the page on which people work on a version. */
    GuidelineTrail version(GuidelineId guideline, int number) {
        add(new Anchor(guideline.workRoute(number), getTranslation("guidelines.version", number)));
        return this;
    }

    /** Adds the name of the page itself. */
    GuidelineTrail page(String name) {
        return page(new Span(name));
    }

    /** Adds the name of the page itself, as a component that says its language. */
    GuidelineTrail page(Component name) {
        name.getElement().setAttribute("aria-current", "page");
        add(name);
        return this;
    }
}
