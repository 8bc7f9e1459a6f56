package portal.topics.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import portal.access.ui.RecentItems;
import portal.topics.Topics;

/** Provides the topics with recent posts for the home page. */
@Component
class RecentTopics implements RecentItems {
    private final Topics topics;
    private final Clock clock;

    RecentTopics(Topics topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    public List<RecentItem> recent(Duration notOlderThan, int most) {
        return topics.recent(notOlderThan, most).stream()
                .map(row -> new RecentItem(row.lastPostAt(), row.space(), () -> new TopicLine(row, clock)))
                .toList();
    }

    @Override
    public boolean hasWritten() {
        return topics.hasWritten();
    }
}
