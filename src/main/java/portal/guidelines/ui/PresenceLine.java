package portal.guidelines.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.NotFound;
import portal.guidelines.GuidelinePresence;
import portal.guidelines.GuidelineRevisionId;
import portal.guidelines.VersionPresence;
import portal.guidelines.VersionPresence.Other;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * Shows who else has the page of a version open, who of them is writing, and that somebody has saved a new text. {@link
 * OpenWorkPages} refreshes it every few seconds while the browser is connected; before the first time it is empty.
 */
class PresenceLine extends Div {
    private final GuidelinePresence presence;
    private final OpenWorkPages pages;
    private final Clock clock;
    private final Runnable showAnew;
    private final UnorderedList people = new UnorderedList();
    private final Div news = new Div();
    private final TypingWatch typing = new TypingWatch();
    private @Nullable ShownVersion version;
    private @Nullable VersionText text;
    private @Nullable GuidelineRevisionId revision;
    private @Nullable GuidelineRevisionId announced;
    private List<Other> others = List.of();

    /** @param showAnew shows the page as it is now */
    PresenceLine(GuidelinePresence presence, OpenWorkPages pages, Clock clock, Runnable showAnew) {
        this.presence = presence;
        this.pages = pages;
        this.clock = clock;
        this.showAnew = showAnew;
        addClassName("work-presence");
        people.addClassName("plain");
        people.getElement().setAttribute("aria-label", getTranslation("guidelines.presence.title"));
        news.addClassName("work-banner");
        news.setVisible(false);
        var live = new Div(people);
        live.getElement().setAttribute("role", "status");
        var liveNews = new Div(news);
        liveNews.getElement().setAttribute("role", "status");
        add(live, liveNews);
    }

    /**
     * Sets what the page shows now. Returns this line.
     *
     * @param shown the revision that the page shows; not used if {@code as} is an editor, which knows its own revision
     */
    final PresenceLine show(ShownVersion now, VersionText as, GuidelineRevisionId shown) {
        version = now;
        text = as;
        revision = shown;
        close();
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        pages.add(this, event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        pages.remove(this);
    }

    /** Says that the page is still open, and shows who else is there now. */
    void refresh() {
        if (!isAttached() || version == null) return;
        var now = clock.instant();
        if (text instanceof VersionEditor editor) typing.look(editor.draft(), now);
        var id = version.card().version();
        try {
            show(presence.here(id, typing.isWriting(now), typing.clause(version.text())), version);
        } catch (NotFound gone) { // the viewer no longer works on the version; the page itself is refreshed elsewhere
            pages.remove(this);
            people.removeAll();
            close();
        }
    }

    private void show(VersionPresence now, ShownVersion in) {
        if (!now.others().equals(others)) {
            others = now.others();
            people.removeAll();
            others.forEach(other -> people.add(new PresentPerson(other, in)));
        }
        var here = text instanceof VersionEditor editor ? editor.base() : revision;
        if (now.revision().equals(here)) close();
        else if (!now.revision().equals(announced)) announce(now);
    }

    private void announce(VersionPresence now) {
        announced = now.revision();
        var by = now.savedBy();
        var says = by == null
                ? getTranslation("guidelines.presence.saved.self")
                : getTranslation("guidelines.presence.saved", by.name(), by.home(getLocale()));
        news.removeAll();
        news.add(new Paragraph(Symbol.TRIANGLE_ALERT.icon(), new Span(says)), action());
        news.setVisible(true);
    }

    private QuietButton action() {
        if (text instanceof VersionEditor editor)
            return new QuietButton(getTranslation("guidelines.presence.take"), () -> {
                        editor.takeOver();
                        showAnew.run();
                    })
                    .small();
        return new QuietButton(getTranslation("guidelines.presence.show"), showAnew).small();
    }

    private void close() {
        announced = null;
        news.setVisible(false);
    }
}
