package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import portal.search.Hit;
import portal.search.extracts.Extract;

/**
 * A passage of a hit. If its place in the text is known, it is a link to this place; the link names the page if the
 * text has pages.
 */
class ExtractLine extends Paragraph {
    ExtractLine(Hit hit, Extract extract, SearchParameters asked, int number) {
        addClassName("hit-extract");
        var place = extract.place();
        if (place == null || hit.entry().kind().isSpace()) {
            getElement().setAttribute("dir", "auto");
            add(new MarkedText(extract));
            return;
        }
        var link = new Anchor(HitAddress.of(hit, extract, asked, number));
        link.getElement().setAttribute("dir", "auto");
        link.add(new MarkedText(extract));
        if (place.page() > 0) link.add(page(PageName.in(hit.format()).of(place.page())));
        add(link);
    }

    private static Span page(String name) {
        var page = new Span(name);
        page.addClassName("hit-page");
        return page;
    }
}
