package portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import portal.drafts.DraftRow;
import portal.drafts.Drafts;
import portal.drafts.ui.DraftLink;
import portal.ui.Confirm;
import portal.ui.QuietButton;
import portal.ui.Shortcut;
import portal.ui.TimeLabel;

/** The list of the user's unsent drafts. A draft that the user can continue is a link to the page for this. */
@StyleSheet("assets/drafts.css")
class DraftList extends UnorderedList {
    private final transient Drafts drafts;
    private final transient Clock clock;

    DraftList(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
        addClassNames("plain", "draft-list");
        Shortcut.markRows(this);
        drafts.mine().forEach(row -> add(item(row)));
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private ListItem item(DraftRow row) {
        var item = new ListItem(title(row));
        if (row.space() != null) item.add(RecentItemList.where(row.space()));
        item.add(facts(row, item), text(row));
        return item;
    }

    private Component title(DraftRow row) {
        var title = row.title().isBlank() ? getTranslation("drafts.untitled") : row.title();
        var words = new Span(title);
        words.getElement().setAttribute("dir", "auto");
        if (!row.mayGoOn()) return words;
        var link = new DraftLink(row);
        link.addClassName("topic-title");
        link.add(words);
        return link;
    }

    private Component facts(DraftRow row, ListItem item) {
        var kind = new Span(getTranslation(row.kept().place().kind()));
        var facts = new Div(kind, new TimeLabel(row.kept().savedAt(), clock), discardButton(row, item));
        facts.addClassName("topic-facts");
        return facts;
    }

    /**
     * Shows the text of a draft. If the user can no longer continue the draft, the whole text is visible, so that the
     * user can copy it.
     */
    private static Component text(DraftRow row) {
        var text = new Div(row.kept().draft().body());
        text.addClassName(row.mayGoOn() ? "draft-beginning" : "other-draft-text");
        text.getElement().setAttribute("dir", "auto");
        return text;
    }

    private Button discardButton(DraftRow row, ListItem item) {
        return new QuietButton(getTranslation("drafts.discard"), () -> askToDiscard(row, item)).small();
    }

    private void askToDiscard(DraftRow row, ListItem item) {
        new Confirm(
                        getTranslation("drafts.discard.question"),
                        getTranslation("drafts.discard.for-good"),
                        getTranslation("drafts.discard"),
                        () -> discard(row, item))
                .open();
    }

    private void discard(DraftRow row, ListItem item) {
        drafts.discard(row.kept());
        item.removeFromParent();
    }
}
