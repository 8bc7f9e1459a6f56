package portal.shell;

import com.vaadin.flow.component.html.Span;

/** How much is new that belongs to an entry of the menu: a number for the eye, and words for a screen reader. */
class RailMark extends Span {
    RailMark(int news) {
        addClassName("rail-mark");
        var number = new Span(String.valueOf(news));
        number.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(getTranslation("shell.bell.count", news));
        words.addClassName("unseen");
        add(number, words);
    }
}
