package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import portal.search.Query;
import portal.search.Query.Order;
import portal.search.saved.PastSearch;
import portal.search.saved.PastSearches;
import portal.ui.Confirm;
import portal.ui.QuietButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/** The viewer's past searches, with buttons to repeat a search, to delete it, or to stop the storing of searches. */
class PastSearchList extends Section {
    private final PastSearches past;

    PastSearchList(PastSearches past) {
        this.past = past;
        addClassName("past");
        refresh();
    }

    private void refresh() {
        removeAll();
        add(new H2(getTranslation("search.past")));
        var mine = past.mine();
        if (mine.isEmpty()) add(new Paragraph(getTranslation("search.past.none")));
        else add(list(mine));
        add(choices(!mine.isEmpty()));
    }

    private Component list(Iterable<PastSearch> mine) {
        var list = new UnorderedList();
        list.addClassName("plain");
        Shortcut.markRows(list);
        mine.forEach(each -> list.add(new ListItem(link(each), forgetButton(each))));
        return list;
    }

    private Component link(PastSearch each) {
        var link = new Anchor(
                new SearchParameters(each.words(), Map.of(), Order.RELEVANCE).address(),
                Query.of(each.words()).displayText());
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private Component forgetButton(PastSearch each) {
        var label = getTranslation("search.past.forget", Query.of(each.words()).displayText());
        return new QuietButton(Symbol.X, label, () -> {
                    past.forget(each.id());
                    refresh();
                })
                .small();
    }

    private Component choices(boolean hasAny) {
        var kept = new Checkbox(getTranslation("search.past.keep"), past.areKept());
        kept.setHelperText(getTranslation("search.past.keep.why"));
        kept.addValueChangeListener(change -> {
            past.keep(change.getValue());
            refresh();
        });
        var choices = new Div(kept);
        choices.addClassName("past-choices");
        if (hasAny) choices.add(new QuietButton(getTranslation("search.past.forget-all"), this::askToForgetAll));
        return choices;
    }

    private void askToForgetAll() {
        new Confirm(
                        getTranslation("search.past.forget-all.ask"),
                        getTranslation("search.past.forget-all.why"),
                        getTranslation("search.past.forget-all"),
                        () -> {
                            past.forgetAll();
                            refresh();
                        })
                .open();
    }
}
