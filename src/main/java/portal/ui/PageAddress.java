package portal.ui;

import com.vaadin.flow.component.Component;

/**
 * The address of the current page. It contains the position on the page, so that a reload or a shared link shows the
 * same position.
 */
public final class PageAddress {
    private PageAddress() {}

    /**
     * Changes the address in the browser without navigation. Does nothing if the user has already left the page.
     *
     * @param onPage a component on the page
     */
    public static void rename(Component onPage, String address) {
        onPage.getElement().executeJs("window.liaisonPlaces?.rename($0)", address);
    }
}
