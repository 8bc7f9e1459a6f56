package portal.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import portal.people.PersonCard;
import portal.search.Hit;
import portal.search.Kind;
import portal.ui.When;

/** What sort of thing a hit is, where it lies, whose it is and since when. */
class HitFacts extends Div {
    HitFacts(Hit hit, Clock clock) {
        addClassNames("hit-facts", "facts");
        add(new Span(kind(hit)));
        if (hit.space() != null && !isPlace(hit)) add(new SpaceLink(hit.space()));
        if (hit.author() != null) add(new Span(author(hit.author())));
        add(new When(hit.entry().at(), clock));
    }

    /** Whether the hit is a space itself, which lies nowhere and bears no marking. */
    static boolean isPlace(Hit hit) {
        return hit.entry().kind() == Kind.ROOM || hit.entry().kind() == Kind.SPACE;
    }

    static String kind(Hit hit) {
        if (hit.whole() != null && !hit.whole().title().isEmpty())
            return I18NProvider.translate("search.kind.POST.in", hit.whole().title());
        return I18NProvider.translate("search.kind." + hit.entry().kind());
    }

    static String author(PersonCard author) {
        var home = author.country() == null
                ? author.agency()
                : author.country().displayName(UI.getCurrent().getLocale());
        return I18NProvider.translate("search.author", author.name(), home);
    }
}
