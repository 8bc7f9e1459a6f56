package portal.documents.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import portal.access.ui.RecentItems;
import portal.documents.Documents;

/** Provides the recently filed documents for the home page. */
@Component
class RecentDocuments implements RecentItems {
    private final Documents documents;
    private final Clock clock;

    RecentDocuments(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public List<RecentItem> recent(Duration notOlderThan, int most) {
        return documents.recent(notOlderThan, most).stream()
                .map(card -> new RecentItem(
                        card.latest().uploadedAt(), card.space(), () -> new DocumentRow(card, documents, clock)))
                .toList();
    }
}
