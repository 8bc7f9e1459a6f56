package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.access.ItemKind;
import portal.access.ui.Refreshable;
import portal.access.ui.ShownAudiences;
import portal.search.Hit;
import portal.search.Results;
import portal.search.Search;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/**
 * Navigation from an opened hit to the previous hit, the next hit and all results. The component runs the query again,
 * so it shows only what the viewer may see now. The component is hidden if the viewer did not come from search results.
 */
@StyleSheet("assets/search.css")
public class HitNavigation extends Nav implements Refreshable {
    private static final int BESIDE = 1;
    private static final int AROUND = 20;

    private final Search search;
    private final SearchParameters asked;
    private final int number;
    private final ItemKind kind;
    private final UUID subject;

    /** @param subject the id of what the page shows, see {@link portal.search.Entry#subject} */
    public HitNavigation(Search search, PlaceInText place, ItemKind kind, UUID subject) {
        this.search = search;
        this.asked = place.trail().asked(place.find());
        this.number = place.trail().number();
        this.kind = kind;
        this.subject = subject;
        addClassName("hit-steps");
        setAriaLabel(getTranslation("search.hits"));
        setVisible(place.trail().isGiven());
        if (!isVisible()) return;
        ShownAudiences.everything(this);
        askAgain();
    }

    @Override
    public void askAgain() {
        removeAll();
        add(new Anchor(asked.address(), Symbol.SEARCH.icon(), new Text(getTranslation("search.hits.all"))));
        var beside = stretch(BESIDE);
        var found = beside != null ? beside : stretch(AROUND);
        if (found != null) show(found);
    }

    /** A range of hits. @param at the index in this range of the hit that the page shows */
    private record Stretch(Results results, int from, int at) {
        /**
         * Returns the hit that is this many places after the shown one (before it, if negative); null if there is none.
         */
        @Nullable
        Hit hit(int further) {
            var wanted = at + further;
            return wanted < 0 || wanted >= results.hits().size()
                    ? null
                    : results.hits().get(wanted);
        }

        int number() {
            return from + at + 1;
        }
    }

    private @Nullable Stretch stretch(int reach) {
        var from = Math.max(0, number - 1 - reach);
        var results = search.find(asked.query().page(from, number + reach - from));
        return IntStream.range(0, results.hits().size())
                .filter(i -> isShown(results.hits().get(i)))
                .mapToObj(i -> new Stretch(results, from, i))
                .findFirst()
                .orElse(null);
    }

    private boolean isShown(Hit hit) {
        return hit.entry().kind().equals(kind) && hit.entry().subject().equals(subject);
    }

    private void show(Stretch stretch) {
        var count = new Span(getTranslation(
                "search.hits.of", stretch.number(), stretch.results().total()));
        count.addClassName("number");
        add(step(stretch, -1, Symbol.ARROW_UP, "search.hits.previous", Shortcut.PREVIOUS_HIT));
        add(count);
        add(step(stretch, 1, Symbol.ARROW_DOWN, "search.hits.next", Shortcut.NEXT_HIT));
    }

    private Component step(Stretch stretch, int direction, Symbol symbol, String key, Shortcut shortcut) {
        var hit = stretch.hit(direction);
        if (hit == null) return new Span();
        var step = new Anchor(HitAddress.of(hit, asked, stretch.number() + direction), symbol.icon());
        step.setAriaLabel(getTranslation(key, hit.title().text()));
        step.getElement().setAttribute("title", getTranslation(key, hit.title().text()));
        step.addClassName("hit-step");
        return shortcut.on(step);
    }
}
