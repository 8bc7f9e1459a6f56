package portal.search.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import portal.search.Query;
import portal.ui.Chip;

/** The query of a saved search: its words, shortened if they are long, and its filters. */
class SearchSummaryLine extends Div {
    SearchSummaryLine(SearchParameters asked, ValueNames names) {
        addClassName("asked");
        add(new Code(asked.query().displayText()));
        asked.chosen().forEach((facet, values) -> values.forEach(value -> add(new Chip(names.of(facet, value)))));
        if (asked.languages() == Query.QueryLanguages.OWN) add(new Chip(getTranslation("search.languages.to-own")));
    }
}
