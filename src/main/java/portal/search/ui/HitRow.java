package portal.search.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import portal.access.ui.MarkingLine;
import portal.search.Hit;

/** One hit: what it is called, where the words stand, where it lies, whose it is and how it is marked. */
class HitRow extends Article {
    HitRow(Hit hit, Asked asked, Clock clock) {
        addClassName("hit");
        setClassName("hit-line", asked.isTable());
        add(new H2(new HitTitle(hit)));
        if (!asked.isTable()) hit.extracts().forEach(extract -> add(new ExtractLine(hit, extract, asked.words())));
        add(new HitFacts(hit, clock));
        if (!HitFacts.isPlace(hit)) add(new MarkingLine(hit.marking()));
    }
}
