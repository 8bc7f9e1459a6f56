package portal.ui;

import com.vaadin.flow.component.Component;

/** The address of the page that is shown, which says where on it one is: it is reloaded and shared from there. */
public final class PageAddress {
    private PageAddress() {}

    /** Gives the same page another address without going anywhere; nothing if its reader has gone on meanwhile. */
    public static void rename(Component onPage, String address) {
        onPage.getElement().executeJs("window.liaisonPlaces?.rename($0)", address);
    }
}
