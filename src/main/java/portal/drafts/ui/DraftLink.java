package portal.drafts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import portal.drafts.DraftRow;

/** A link to a draft. The page that it opens can put the focus into the text of the draft. */
public class DraftLink extends Anchor {
    private static final String MARK = "draft";

    public DraftLink(DraftRow row) {
        super(row.place().route() + "?" + MARK);
    }

    /** Returns whether the user has opened the page through such a link. */
    public static boolean isFollowed(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters().containsKey(MARK);
    }
}
