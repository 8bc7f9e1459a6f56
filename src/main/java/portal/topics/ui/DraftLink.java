package portal.topics.ui;

import com.vaadin.flow.router.BeforeEnterEvent;

/** The mark in an address that leads back to a draft: the page opens with the focus in the text that was begun. */
class DraftLink {
    private DraftLink() {}

    static boolean isFollowed(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters().containsKey("draft");
    }
}
