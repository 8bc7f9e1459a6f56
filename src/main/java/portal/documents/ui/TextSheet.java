package portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.search.extracts.MatchOffsets;
import portal.search.extracts.PagedText;
import portal.search.extracts.PagedText.PageChunk;
import portal.search.ui.PageName;
import portal.ui.Mark;
import portal.ui.QuietButton;

/**
 * The scrolling view of a text. It shows some pages around a place, and loads more when the user reaches either end.
 */
class TextSheet extends Div {
    private static final int AT_A_TIME = 6_000;

    /**
     * A script that scrolls a place into view, or keeps the scroll position when text was added above it. It also asks
     * for more text when the user comes near either end.
     */
    private static final String SETTLE = """
            if ($0) $0.scrollIntoView({ block: $1 ? 'center' : 'start' });
            else if (this.kept?.isConnected) this.scrollTop += this.kept.getBoundingClientRect().top - this.keptAt;
            this.kept = null;
            requestAnimationFrame(() => {
              this.nearing?.disconnect();
              this.nearing = new IntersectionObserver((ends) => ends.filter((end) => end.isIntersecting)
                .forEach((end) => end.target.click()), { root: this, rootMargin: '200px' });
              this.querySelectorAll('.text-more').forEach((end) => {
                end.onclick = () => {
                  this.kept = this.querySelector('.text-part');
                  this.keptAt = this.kept?.getBoundingClientRect().top;
                };
                this.nearing.observe(end);
              });
            });
            """;

    private final Supplier<PagedText> source;
    private final PageName pages;
    private final boolean isDefanged;
    private final Div parts = new Div();
    private final Button earlier = more("documents.text.earlier", this::loadEarlier);
    private final Button further = more("documents.text.further", this::loadFurther);
    private final Map<Integer, Mark> marks = new HashMap<>();
    private MatchOffsets offsets = MatchOffsets.none();
    private int first;
    private int last = -1;

    /** @param isDefanged whether addresses in the text are written so that they cannot be opened */
    TextSheet(Supplier<PagedText> source, PageName pages, boolean isDefanged, @Nullable String language) {
        this.source = source;
        this.pages = pages;
        this.isDefanged = isDefanged;
        addClassName("text-sheet");
        parts.addClassName("text-parts");
        parts.getElement().setAttribute("dir", "auto");
        if (language != null) parts.getElement().setAttribute("lang", language);
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0"); // so that the keyboard can scroll it
        getElement().setAttribute("aria-label", getTranslation("documents.text"));
        add(earlier, parts, further);
    }

    /** Sets the matches to highlight in the text that is shown from now on, and removes the present text. */
    void mark(MatchOffsets offsets) {
        this.offsets = offsets;
        parts.removeAll();
        marks.clear();
        last = -1;
    }

    /**
     * @param at the place in the text, as an index of its characters
     * @param here the number of the current match; -1 if there is none
     * @param isSought whether to scroll the place into view
     */
    void open(PagedText text, int at, int here, boolean isSought) {
        var all = text.parts();
        var part = IntStream.range(0, all.size())
                .filter(number -> at < all.get(number).end())
                .findFirst()
                .orElse(all.size() - 1);
        if (part < first || part > last) showAround(text, all, part);
        marks.forEach((number, mark) -> mark.setClassName("here", number == here));
        var isMark = here >= 0 && offsets.start(here) == at;
        settle(!isSought ? null : isMark ? marks.get(here) : parts.getComponentAt(part - first), isMark);
    }

    private void showAround(PagedText text, List<PageChunk> all, int part) {
        parts.removeAll();
        marks.clear();
        first = Math.max(0, part - 1);
        last = Math.min(all.size() - 1, part + 1);
        while (last + 1 < all.size() && all.get(last).end() - all.get(first).start() < AT_A_TIME) last++;
        for (int number = first; number <= last; number++) parts.add(part(text, all, number));
        showMore(all);
    }

    private void loadEarlier() {
        var text = source.get();
        var all = text.parts();
        var end = first;
        while (first > 0 && all.get(end - 1).end() - all.get(first).start() < AT_A_TIME) {
            first--;
            parts.addComponentAsFirst(part(text, all, first));
        }
        showMore(all);
        settle(null, false);
    }

    private void loadFurther() {
        var text = source.get();
        var all = text.parts();
        var start = last;
        while (last + 1 < all.size() && all.get(last).end() - all.get(start).end() < AT_A_TIME)
            parts.add(part(text, all, ++last));
        showMore(all);
        settle(null, false);
    }

    private TextPart part(PagedText text, List<PageChunk> all, int number) {
        var part = all.get(number);
        var begins = part.page() > 0 && (number == 0 || all.get(number - 1).page() != part.page());
        return new TextPart(text, part, offsets, marks, isDefanged, begins ? pages.of(part.page()) : null);
    }

    private void showMore(List<PageChunk> all) {
        earlier.setVisible(first > 0);
        further.setVisible(last < all.size() - 1);
        earlier.setEnabled(true);
        further.setEnabled(true);
    }

    private void settle(@Nullable Component there, boolean isMiddle) {
        getElement().executeJs(SETTLE, there == null ? null : there.getElement(), isMiddle);
    }

    private Button more(String key, Runnable load) {
        var button = new QuietButton(getTranslation(key), load);
        button.addClassName("text-more");
        button.setDisableOnClick(true);
        return button;
    }
}
