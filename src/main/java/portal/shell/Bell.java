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
import portal.search.NoAnswer;
import portal.search.saved.Notice;
import portal.search.saved.SavedSearches;
import portal.ui.Shortcut;
import portal.ui.Symbol;
import portal.ui.When;

/** Tells of what is new: how much, on the bell, and of which saved searches, in the list below it. */
class Bell extends Span {
    private static final int MOST = 99;

    private final transient SavedSearches saved;
    private final transient Clock clock;
    private final Button button = new Button(Symbol.BELL.icon());
    private final Span count = new Span();
    private final Popover list = new Popover();

    Bell(SavedSearches saved, Clock clock) {
        this.saved = saved;
        this.clock = clock;
        addClassName("bell");
        button.addThemeNames("tertiary", "icon");
        button.addClassName("bell-button");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        list.setTarget(button);
        list.setPosition(PopoverPosition.BOTTOM_END);
        list.setAutofocus(true);
        list.setAriaLabel(getTranslation("shell.bell"));
        list.addClassName("bell-list");
        list.addOpenedChangeListener(change -> {
            if (change.isOpened()) tell();
        });
        add(Shortcut.NOTICES.on(button), count, list);
    }

    /** Asks anew how much there is to tell this person now. */
    void refresh() {
        try {
            count(saved.notices());
        } catch (NoAnswer none) {
            countNothing();
        }
    }

    /** Tells of it, asked anew: count and list are of one moment. */
    void tell() {
        list.removeAll();
        try {
            var notices = saved.notices();
            count(notices);
            list.add(content(notices.isEmpty() ? new Paragraph(getTranslation("shell.bell.none")) : rows(notices)));
        } catch (NoAnswer none) {
            countNothing();
            list.add(content(new Paragraph(getTranslation("search.saved.new.unknown"))));
        }
    }

    private void countNothing() {
        count.setVisible(false);
        button.setAriaLabel(getTranslation("search.saved.new.unknown"));
    }

    private void count(List<Notice> notices) {
        var all = notices.stream().mapToInt(Notice::count).sum();
        count.setText(all > MOST ? MOST + "+" : String.valueOf(all));
        count.setVisible(all > 0);
        button.setAriaLabel(getTranslation("shell.bell.count", all));
    }

    private Component content(Component told) {
        var content = new Div(new H2(getTranslation("shell.bell")), told);
        content.addClassName("bell-content");
        var all = link("search/saved");
        all.setText(getTranslation("search.saved"));
        content.add(all);
        return content;
    }

    private UnorderedList rows(List<Notice> notices) {
        var rows = new UnorderedList();
        rows.addClassName("plain");
        notices.forEach(notice -> rows.add(new ListItem(row(notice))));
        return rows;
    }

    private Anchor row(Notice notice) {
        var name = new Span(notice.name());
        name.addClassName("bell-name");
        name.getElement().setAttribute("dir", "auto");
        var row = link("search/saved/" + notice.search().value());
        row.add(name, new Span(getTranslation("search.saved.new", notice.count())), new When(notice.latest(), clock));
        return row;
    }

    private Anchor link(String address) {
        var link = new Anchor(address);
        link.getElement().setAttribute("router-link", true).addEventListener("click", click -> list.close());
        return link;
    }
}
