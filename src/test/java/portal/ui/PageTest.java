package portal.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Set;

/** A test of pages without a browser. It looks for the pages in the portal's own packages and not in each library. */
public abstract class PageTest extends SpringBrowserlessTest {
    @Override
    protected Set<String> scanPackages() {
        return Set.of("portal");
    }
}
