package portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/**
 * How much is new that belongs to an entry of the menu: a number for the eye, and words that describe the entry to a
 * screen reader. The entry keeps its name.
 */
class RailMark extends Span {
    RailMark(Anchor entry, int news) {
        addClassName("rail-mark");
        getElement().setAttribute("aria-hidden", "true");
        var words = new Span(getTranslation("shell.bell.count", news));
        words.addClassName("unseen");
        words.setId("news-of-" + entry.getHref());
        entry.getElement().setAttribute("aria-describedby", words.getId().orElseThrow());
        add(new Span(String.valueOf(news)), words);
    }
}
