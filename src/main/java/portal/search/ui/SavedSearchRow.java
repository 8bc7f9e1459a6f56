package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.search.saved.SavedSearch;
import portal.search.saved.SavedSearches;
import portal.ui.Chip;
import portal.ui.TimeLabel;

/** A saved search in the list: its name, query, number of new items, notification setting and actions. */
class SavedSearchRow extends Div {
    private final SavedSearch search;

    SavedSearchRow(SavedSearch search, SavedSearches saved, ValueNames names, Clock clock, Runnable refresh) {
        this.search = search;
        addClassName("saved-row");
        add(
                new Div(name(), new SearchSummaryLine(SearchParameters.of(search.query()), names), facts(clock)),
                new SavedSearchActions(search, saved, refresh, refresh));
    }

    private Component name() {
        var link = new Anchor("search/saved/" + search.id().value(), search.name());
        link.getElement().setAttribute("dir", "auto");
        return new H2(link);
    }

    private Component facts(Clock clock) {
        var facts = new Div();
        facts.addClassName("saved-facts");
        if (search.advice() != null) facts.add(new Span(getTranslation("search.saved.new.unknown")));
        else if (search.latest() == null) facts.add(new Span(getTranslation("search.saved.new.none")));
        else {
            facts.add(new Chip(getTranslation("search.saved.new", search.fresh().size()), Chip.Tone.ACCENT));
            facts.add(new TimeLabel(search.latest(), clock));
        }
        facts.add(new Span(getTranslation("search.saved.told." + search.alert())));
        return facts;
    }
}
