package portal.search.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import portal.access.ui.Caveat;
import portal.access.ui.MarkingLine;
import portal.search.Hit;

/** A hit in the list: its title, the caveat for an outside source, passages with matches, space, author and marking. */
class HitRow extends Article {
    /** @param number the number of the hit in the results, from 1; 0 if the hit does not come from search results */
    HitRow(Hit hit, SearchParameters asked, int number, Clock clock) {
        addClassName("hit");
        add(new H2(new HitTitle(hit, HitAddress.of(hit, asked, number))));
        if (!hit.entry().kind().isSpace())
            add(new Caveat(hit.marking().marking().source()));
        hit.extracts().forEach(extract -> add(new ExtractLine(hit, extract, asked, number)));
        add(new HitFacts(hit, clock));
        if (!hit.entry().kind().isSpace()) add(new MarkingLine(hit.marking()));
    }
}
