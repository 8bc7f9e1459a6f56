package portal.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import portal.access.ui.Byline;
import portal.search.Hit;
import portal.ui.TimeLabel;

/** The kind, space, author and date of a hit. */
class HitFacts extends Div {
    HitFacts(Hit hit, Clock clock) {
        addClassNames("hit-facts", "facts");
        add(new Span(kind(hit)));
        if (hit.space() != null && !hit.entry().kind().isSpace()) add(new SpaceLink(hit.space()));
        if (hit.author() != null) add(new Byline(hit.author()));
        add(new TimeLabel(hit.entry().at(), clock));
    }

    static String kind(Hit hit) {
        var words = hit.entry().kind().words();
        return hit.whole() == null || hit.whole().title().isEmpty()
                ? I18NProvider.translate(words)
                : I18NProvider.translate(words + ".in", hit.whole().title());
    }
}
