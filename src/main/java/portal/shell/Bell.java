package portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import portal.access.ui.Refreshable;
import portal.access.ui.ShownAudiences;
import portal.ui.BellItem;
import portal.ui.BellNews;
import portal.ui.QuietButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/**
 * The bell in the top bar. It shows the number of news items from all sources, and lists them when the user opens it.
 */
class Bell extends Span implements Refreshable {
    private static final int MOST = 99;

    private final transient List<BellNews> sources;
    private final transient Clock clock;
    private final Button button = new Button(Symbol.BELL.icon());
    private final Span count = new Span();
    private final Popover list = new Popover();
    private Map<String, Integer> byMenuEntry = Map.of();
    private Runnable whenAskedAgain = () -> {};

    Bell(List<BellNews> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
        addClassName("bell");
        button.addThemeNames("tertiary", "icon");
        button.addClassName("bell-button");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        count.setVisible(false);
        list.setTarget(button);
        list.setPosition(PopoverPosition.BOTTOM_END);
        list.setAutofocus(true);
        list.setAriaLabel(getTranslation("shell.bell"));
        list.addClassName("bell-list");
        list.addOpenedChangeListener(change -> {
            if (change.isOpened()) tell();
        });
        add(Shortcut.NOTICES.on(button), count, list);
        ShownAudiences.everything(this);
    }

    @Override
    public void askAgain() {
        if (list.isOpened()) tell();
        else refresh();
        whenAskedAgain.run();
    }

    /**
     * @param then runs after the bell has queried the news again on an open page, or the user has marked all news as
     *     seen
     */
    void whenAskedAgain(Runnable then) {
        whenAskedAgain = then;
    }

    /** Queries the news again and updates the number on the bell. */
    void refresh() {
        count(ask());
    }

    /** Queries the news again and updates both the number and the list, so that they always match. */
    void tell() {
        var told = ask();
        count(told);
        list.removeAll();
        list.add(content(told));
    }

    /** Returns the number of news items for each menu entry, by the path of the entry. */
    Map<String, Integer> byMenuEntry() {
        return byMenuEntry;
    }

    private BellContent ask() {
        return BellContent.by(sources);
    }

    private void count(BellContent told) {
        byMenuEntry = told.byMenuEntry();
        var all = told.count();
        count.setText(all > MOST ? MOST + "+" : String.valueOf(all));
        count.setVisible(all > 0);
        button.setAriaLabel(
                all == 0 && !told.unknown().isEmpty()
                        ? told.unknown().iterator().next()
                        : getTranslation("shell.bell.count", all));
    }

    private Component content(BellContent told) {
        var content = new Div(new H2(getTranslation("shell.bell")));
        content.addClassName("bell-content");
        told.unknown().forEach(says -> content.add(new Paragraph(says)));
        if (!told.items().isEmpty()) content.add(rows(told.items()));
        else if (told.unknown().isEmpty()) content.add(new Paragraph(getTranslation("shell.bell.none")));
        if (told.canBeSeen()) content.add(seenButton());
        content.add(new Div(link("notifications", "notifications.all"), link("search/saved", "search.saved")));
        return content;
    }

    private Button seenButton() {
        return new QuietButton(getTranslation("notifications.seen-all"), Symbol.CHECK, this::markSeen).small();
    }

    /** Marks all news as seen. Items on which the user must act stay in the list. */
    void markSeen() {
        sources.forEach(BellNews::markSeen);
        tell();
        whenAskedAgain.run();
    }

    private UnorderedList rows(List<BellItem> items) {
        var rows = new UnorderedList();
        rows.addClassNames("plain", "bell-rows");
        items.forEach(item -> rows.add(new ListItem(row(item))));
        return rows;
    }

    private Anchor row(BellItem item) {
        return closing(new BellRow(item, clock));
    }

    private Anchor link(String address, String words) {
        return closing(new Anchor(address, getTranslation(words)));
    }

    private Anchor closing(Anchor link) {
        link.getElement().addEventListener("click", click -> list.close());
        return link;
    }
}
