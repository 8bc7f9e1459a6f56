package portal.search.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import portal.search.Explanation;

/** A list of the parts of the query that were not interpreted as typed. */
class Explanations extends UnorderedList {
    private static final int SHOWN = 5;

    Explanations(List<Explanation> explanations) {
        addClassNames("plain", "search-notice");
        setVisible(!explanations.isEmpty());
        explanations.stream().map(this::words).distinct().limit(SHOWN).forEach(words -> add(new ListItem(words)));
    }

    private String words(Explanation explanation) {
        return getTranslation("search.explained." + explanation.reason(), explanation.part());
    }
}
