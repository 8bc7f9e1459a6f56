package portal.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import portal.search.Facet;
import portal.search.Results;
import portal.search.Results.Bucket;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/** The filters for the results, each with its number of results; on a phone a button shows and hides them. */
class Facets extends Aside {
    private static final int SHOWN = 6;

    private final SearchParameters asked;
    private final ValueNames names;
    private final Div all = new Div();

    Facets(SearchParameters asked, Results results, ValueNames names) {
        this.asked = asked;
        this.names = names;
        addClassName("facets");
        getElement().setAttribute("aria-label", getTranslation("search.narrow"));
        all.addClassName("facets-all");
        all.setId("facets");
        var periods = new Periods(asked, results);
        if (periods.isVisible()) all.add(periods);
        results.facets().forEach((facet, buckets) -> {
            if (facet == Facet.YEAR || facet == Facet.MONTH) return; // the component Periods shows these
            if (buckets.size() > 1 || asked.chosen().containsKey(facet) && !buckets.isEmpty())
                all.add(section(facet, buckets));
        });
        if (!asked.chosen().isEmpty() && results.total() > 0)
            all.add(new Anchor(asked.everywhere(), getTranslation("search.everywhere")));
        if (all.getComponentCount() > 0) add(drawerButton(), all);
    }

    private Button drawerButton() {
        var button = new Button(getTranslation("search.narrow"), Symbol.LIST_FILTER.icon());
        button.addClassName("facets-button");
        button.getElement().setAttribute("aria-controls", "facets").setAttribute("aria-expanded", "false");
        button.addClickListener(click -> {
            var isOpen = !hasClassName("facets-open");
            setClassName("facets-open", isOpen);
            button.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
        });
        return button;
    }

    private Section section(Facet facet, List<Bucket> buckets) {
        var values = new UnorderedList();
        values.addClassName("plain");
        for (int i = 0; i < buckets.size(); i++) {
            var value = value(facet, buckets.get(i));
            value.setVisible(i < SHOWN || asked.isChosen(facet, buckets.get(i).value()));
            values.add(value);
        }
        var section = new Section(new H2(getTranslation("search.facet." + facet)), values);
        if (buckets.size() > SHOWN) section.add(allButton(values));
        return section;
    }

    private ListItem value(Facet facet, Bucket bucket) {
        var label = new Span(label(facet, bucket));
        label.getElement().setAttribute("dir", "auto");
        var count = new Span(String.valueOf(bucket.count()));
        count.addClassName("number");
        var link = new Anchor(asked.toggling(facet, bucket.value()), label, count);
        if (asked.isChosen(facet, bucket.value())) {
            link.getElement().setAttribute("aria-current", "true");
            link.addComponentAsFirst(Symbol.CHECK.icon());
        }
        return new ListItem(link);
    }

    private Button allButton(UnorderedList values) {
        var button = new QuietButton(
                getTranslation("search.all"), () -> values.getChildren().forEach(value -> value.setVisible(true)));
        button.addClickListener(click -> button.setVisible(false));
        return button.small();
    }

    private String label(Facet facet, Bucket bucket) {
        return facet == Facet.SPACE ? bucket.label() : names.of(facet, bucket.value());
    }
}
