package portal.guidelines.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import portal.access.ui.OpenPages;

/**
 * The pages on which people work on versions, as far as they are open in browsers and served by this node. Every few
 * seconds each of them says that it is open, and shows who else has the version open. The database connects the nodes.
 */
@Component
class OpenWorkPages {
    private static final int SECONDS_BETWEEN_ROUNDS = 4;

    private final Map<PresenceLine, Open> pages = new ConcurrentHashMap<>();

    private record Open(UI ui, Runnable refresh) {
        /** Returns whether the browser is there: a page whose browser was killed stays in the memory for minutes. */
        boolean isConnected() {
            var push = ui.getInternals().getPushConnection();
            return push != null && push.isConnected();
        }
    }

    void add(PresenceLine line, UI ui) {
        pages.put(line, new Open(ui, OpenPages.asReader(ui, line::refresh)));
    }

    void remove(PresenceLine line) {
        pages.remove(line);
    }

    @Scheduled(fixedDelay = SECONDS_BETWEEN_ROUNDS, timeUnit = TimeUnit.SECONDS)
    void round() {
        pages.forEach(this::refresh);
    }

    private void refresh(PresenceLine line, Open page) {
        if (!page.isConnected()) return;
        try {
            page.refresh.run();
        } catch (UIDetachedException closed) { // the page was closed at this moment
            remove(line);
        }
    }
}
