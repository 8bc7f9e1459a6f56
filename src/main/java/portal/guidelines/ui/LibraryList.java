package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import portal.access.ui.Refreshable;
import portal.facts.Utc;
import portal.guidelines.GuidelineItems;
import portal.guidelines.GuidelineRow;
import portal.guidelines.Guidelines;
import portal.guidelines.LibraryFilter;
import portal.ui.EmptyState;
import portal.ui.MoreList;
import portal.ui.Symbol;

/** Lists the guidelines in force that the viewer may read and that fit a filter. */
class LibraryList extends Div implements Refreshable {
    private final transient Guidelines guidelines;
    private final transient Clock clock;
    private transient LibraryFilter filter = LibraryFilter.EVERYTHING;

    LibraryList(Guidelines guidelines, Clock clock) {
        this.guidelines = guidelines;
        this.clock = clock;
        addClassName("guideline-list");
    }

    void show(LibraryFilter wanted) {
        filter = wanted;
        askAgain();
    }

    @Override
    public void askAgain() {
        removeAll();
        var today = Utc.day(clock.instant());
        var language = InLanguage.of(getLocale());
        var list = new MoreList<GuidelineRow>(
                (last, limit) -> guidelines.library(filter, language, last == null ? null : last.place(), limit),
                row -> new GuidelineLine(row, today));
        add(list.isEmpty() ? empty() : list);
    }

    private Component empty() {
        if (filter.equals(LibraryFilter.EVERYTHING))
            return new EmptyState(
                    Symbol.SCROLL_TEXT,
                    getTranslation("guidelines.library.none"),
                    getTranslation("guidelines.library.none.next"));
        return new EmptyState(
                Symbol.SCROLL_TEXT,
                getTranslation("guidelines.library.none.here"),
                getTranslation("guidelines.library.none.here.next"),
                new Anchor(GuidelineItems.GUIDELINES, getTranslation("guidelines.library.everything")));
    }
}
