package portal.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import org.jspecify.annotations.Nullable;

/** A page that is open in a browser and that another thread tells what is new. */
public final class LivePage {
    private final UI ui;
    private final @Nullable OpenPage page;

    /** Call this with the lock of the session. */
    public LivePage(UI ui) {
        this.ui = ui;
        this.page = OpenPage.of(ui).orElse(null);
    }

    /** Returns whether the browser is there: a page whose browser was killed stays in the memory for minutes. */
    public boolean isConnected() {
        var push = ui.getInternals().getPushConnection();
        return push != null && push.isConnected();
    }

    /**
     * Runs {@code change} with the lock of the session, with the reader of the page as the viewer, and in the reader's
     * language; any thread may call this. It does nothing while the browser is not there, or if nobody was signed in
     * when the page was opened.
     *
     * @param whenClosed runs instead if the page was closed at this moment
     */
    public void tell(Runnable change, Runnable whenClosed) {
        if (page == null || !isConnected()) return;
        try {
            page.tell(change);
        } catch (UIDetachedException closed) {
            whenClosed.run();
        }
    }
}
