package portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/**
 * The number of news items of a menu entry. Screen readers get it as a description of the entry, so that the name of
 * the entry stays unchanged.
 */
class MenuBadge extends Span {
    MenuBadge(Anchor entry, int news) {
        addClassName("rail-mark");
        getElement().setAttribute("aria-hidden", "true");
        var words = new Span(getTranslation("shell.bell.count", news));
        words.addClassName("unseen");
        words.setId("news-of-" + entry.getHref());
        entry.getElement().setAttribute("aria-describedby", words.getId().orElseThrow());
        add(new Span(String.valueOf(news)), words);
    }
}
