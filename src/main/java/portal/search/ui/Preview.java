package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.access.ui.Caveat;
import portal.access.ui.MarkingLine;
import portal.search.Hit;
import portal.search.Search;
import portal.ui.PageAddress;

/**
 * A preview of the hit that has the focus, shown beside the results on wide screens: more of its passages, its author
 * and marking.
 */
class Preview extends Aside {
    private static final String IS_WIDE = "window.matchMedia('(min-width: 1100px)').matches";
    private static final int SETTLED_MILLIS = 150;
    private static final String NOTE_FOCUS = """
            this.addEventListener('focusin', () => { this.hadFocus = true; });
            this.addEventListener('focusout', event => { if (event.relatedTarget) this.hadFocus = false; });
            """;
    private static final String KEEP_FOCUS =
            "if (this.hadFocus && document.activeElement === document.body) this.querySelector('a')?.focus()";

    private final Search search;
    private final SearchParameters asked;
    private final Clock clock;
    private @Nullable UUID shown;

    /**
     * @param hits the first page of the results; the number of the hit that the address names is looked up in this list
     */
    Preview(Search search, SearchParameters asked, List<Hit> hits, Clock clock) {
        this.search = search;
        this.asked = asked;
        this.clock = clock;
        addClassName("preview");
        getElement().setAttribute("aria-label", getTranslation("search.preview"));
        getElement().executeJs(NOTE_FOCUS);
        setVisible(false);
        if (asked.hit() != null) show(asked.hit(), number(asked.hit(), hits));
    }

    /** Shows a hit when its row receives the focus. */
    void follow(Component row, NumberedHit hit) {
        var item = hit.hit().entry().id();
        row.getElement()
                .addEventListener("focusin", focus -> {
                    show(item, hit.number());
                    keep(item);
                })
                .setFilter(IS_WIDE)
                .debounce(SETTLED_MILLIS);
    }

    /**
     * Returns the number of an item in the results, from 1; the first number after these hits if the item is not among
     * them.
     */
    private static int number(UUID item, List<Hit> hits) {
        return 1
                + IntStream.range(0, hits.size())
                        .filter(i -> hits.get(i).entry().id().equals(item))
                        .findFirst()
                        .orElse(hits.size());
    }

    private void show(UUID item, int number) {
        if (item.equals(shown)) return; // to show the hit again would remove the focus from its links
        shown = item;
        removeAll();
        var found = search.hit(asked.query(), item);
        setVisible(found.isPresent());
        found.ifPresent(hit -> show(hit, number));
        getElement().executeJs(KEEP_FOCUS); // the focus may have been in the preview of the previous hit
    }

    private void show(Hit hit, int number) {
        add(new H2(new HitTitle(hit, HitAddress.of(hit, asked, number))), new HitFacts(hit, clock));
        if (!hit.entry().kind().isSpace())
            add(
                    new MarkingLine(hit.marking()),
                    new Caveat(hit.marking().marking().source()));
        hit.extracts().forEach(extract -> add(new ExtractLine(hit, extract, asked, number)));
    }

    private void keep(UUID item) {
        PageAddress.rename(this, asked.lookingAt(item).address());
    }
}
