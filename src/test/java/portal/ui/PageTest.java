package portal.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Set;

/** A test of pages without a browser. Only the portal's own packages are searched for pages, and not each library. */
public abstract class PageTest extends SpringBrowserlessTest {
    @Override
    protected Set<String> scanPackages() {
        return Set.of("portal");
    }
}
