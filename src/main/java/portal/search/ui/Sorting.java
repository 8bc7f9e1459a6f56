package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import portal.search.Query.Order;

/**
 * Links that choose the order of the results, and whether they are a list or a table. They are links so that the
 * address holds both choices.
 */
class Sorting extends Nav {
    Sorting(SearchParameters asked) {
        addClassName("sorting");
        getElement().setAttribute("aria-label", getTranslation("search.order"));
        add(new Span(getTranslation("search.order")));
        for (var order : Order.values())
            add(link(asked.in(order), getTranslation("search.order." + order), order == asked.order()));
        var list = link(asked.shown(false), getTranslation("search.as-list"), !asked.isTable());
        list.addClassName("sorting-list");
        add(list, link(asked.shown(true), getTranslation("search.as-table"), asked.isTable()));
    }

    private static Anchor link(SearchParameters asked, String words, boolean isCurrent) {
        var link = new Anchor(asked.address(), words);
        if (isCurrent) link.getElement().setAttribute("aria-current", "true");
        return link;
    }
}
