package portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/**
 * The number of news items beside a menu entry. Screen readers read it as the description of the entry, so that the
 * name of the entry does not change.
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
