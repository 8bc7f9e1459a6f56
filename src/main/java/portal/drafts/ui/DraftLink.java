package portal.drafts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import portal.drafts.DraftRow;

/** A link to a draft: the page opens with the focus in the draft's text. */
public class DraftLink extends Anchor {
    private static final String MARK = "draft";

    public DraftLink(DraftRow row) {
        super(row.place().route() + "?" + MARK);
    }

    /** Returns whether a page is opened through such a link. */
    public static boolean isFollowed(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters().containsKey(MARK);
    }
}
