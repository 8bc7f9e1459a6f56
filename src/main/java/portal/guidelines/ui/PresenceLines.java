package portal.guidelines.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import portal.guidelines.GuidelinePresence;

/** Makes the {@link PresenceLine} of a page. */
@Component
record PresenceLines(GuidelinePresence presence, OpenWorkPages pages, Clock clock) {
    /** @param showAnew shows the page as it is now */
    PresenceLine line(Runnable showAnew) {
        return new PresenceLine(presence, pages, clock, showAnew);
    }
}
