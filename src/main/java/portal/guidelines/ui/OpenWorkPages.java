package portal.guidelines.ui;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import portal.access.ui.LivePage;

/**
 * The pages on which people work on versions, as far as they are open in browsers and served by this node. Every few
 * seconds each of them says that it is open, and shows who else has the version open. The database connects the nodes.
 */
@Component
class OpenWorkPages {
    private static final int SECONDS_BETWEEN_ROUNDS = 4;

    private final Map<PresenceLine, LivePage> pages = new ConcurrentHashMap<>();

    void add(PresenceLine line, UI ui) {
        pages.put(line, new LivePage(ui));
    }

    void remove(PresenceLine line) {
        pages.remove(line);
    }

    @Scheduled(fixedDelay = SECONDS_BETWEEN_ROUNDS, timeUnit = TimeUnit.SECONDS)
    void round() {
        pages.forEach((line, page) -> page.tell(line::refresh, () -> remove(line)));
    }
}
