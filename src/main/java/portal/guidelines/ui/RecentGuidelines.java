package portal.guidelines.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import portal.access.ui.RecentItems;
import portal.facts.Utc;
import portal.guidelines.GuidelineRow;
import portal.guidelines.Guidelines;
import portal.guidelines.LibraryFilter;

/** Provides, for the home page, the guidelines that came into force lately. */
@Component
class RecentGuidelines implements RecentItems {
    private final Guidelines guidelines;
    private final Clock clock;

    RecentGuidelines(Guidelines guidelines, Clock clock) {
        this.guidelines = guidelines;
        this.clock = clock;
    }

    @Override
    public List<RecentItem> recent(Duration notOlderThan, int most) {
        var since = clock.instant().minus(notOlderThan);
        return guidelines
                .library(LibraryFilter.EVERYTHING, InLanguage.of(LocaleContextHolder.getLocale()), null, most)
                .stream()
                .filter(row -> !row.publishedAt().isBefore(since))
                .map(this::item)
                .toList();
    }

    private RecentItem item(GuidelineRow row) {
        return new RecentItem(row.publishedAt(), row.space(), () -> new GuidelineLine(row, Utc.day(clock.instant())));
    }
}
