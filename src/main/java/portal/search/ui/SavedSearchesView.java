package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import portal.access.ui.ShownAudiences;
import portal.search.saved.SavedSearches;
import portal.ui.EmptyState;
import portal.ui.PageHead;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/** The viewer's saved searches, with what is new in each and their actions. */
@Route("search/saved")
@StyleSheet("assets/search.css")
@PermitAll
class SavedSearchesView extends Div implements HasDynamicTitle {
    private final SavedSearches saved;
    private final ValueNames names;
    private final Clock clock;
    private final Div content = new Div();

    SavedSearchesView(SavedSearches saved, ValueNames names, Clock clock) {
        this.saved = saved;
        this.names = names;
        this.clock = clock;
        addClassNames("search", "saved-searches");
        ShownAudiences.everything(this);
        add(new PageHead(getPageTitle()).lead(getTranslation("search.saved.lead")), content);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.saved");
    }

    private void refresh() {
        content.removeAll();
        var all = saved.mine();
        if (all.isEmpty()) {
            content.add(none());
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("plain", "saved-list");
        Shortcut.markRows(list);
        all.forEach(search -> list.add(new ListItem(new SavedSearchRow(search, saved, names, clock, this::refresh))));
        content.add(list);
    }

    private Component none() {
        var search = new Anchor("search", getTranslation("search.saved.none.go"));
        return new EmptyState(
                Symbol.STAR, getTranslation("search.saved.none"), getTranslation("search.saved.none.next"), search);
    }
}
