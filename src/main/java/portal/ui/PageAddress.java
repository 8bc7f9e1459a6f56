package portal.ui;

import com.vaadin.flow.component.Component;

/**
 * The address of the current page, which also holds the position on it, so that the page can be reloaded and shared.
 */
public final class PageAddress {
    private PageAddress() {}

    /** Changes the address of the page without navigation; does nothing if the reader has left the page meanwhile. */
    public static void rename(Component onPage, String address) {
        onPage.getElement().executeJs("window.liaisonPlaces?.rename($0)", address);
    }
}
