package portal.journeys;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Counts the Vaadin UIs that the server creates. It creates one for each window in which somebody opens a page. */
@TestComponent
class WindowCount implements VaadinServiceInitListener {
    private final transient AtomicInteger opened = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(window -> opened.incrementAndGet());
    }

    int opened() {
        return opened.get();
    }
}
