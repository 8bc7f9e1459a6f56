package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import portal.guidelines.GuidelineItems;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.MemberPart;
import portal.guidelines.VersionState;
import portal.guidelines.WorkRow;
import portal.ui.BellItem;
import portal.ui.PendingActions;
import portal.ui.TimeLabel;

/** Provides news for the bell and for Home: the versions in review that the viewer must still approve or return. */
@Component
class GuidelinesToWorkOn implements PendingActions {
    private static final int MOST = 20;

    private final GuidelineWriting writing;

    GuidelinesToWorkOn(GuidelineWriting writing) {
        this.writing = writing;
    }

    @Override
    public List<BellItem> items() {
        return writing.mine().stream()
                .filter(GuidelinesToWorkOn::isWaiting)
                .limit(MOST)
                .map(GuidelinesToWorkOn::item)
                .toList();
    }

    @Override
    public Optional<String> menuEntry() {
        return Optional.of(GuidelineItems.GUIDELINES);
    }

    private static boolean isWaiting(WorkRow row) {
        return row.state() != VersionState.DRAFT && row.parts().contains(MemberPart.REVIEWER) && !row.hasApproved();
    }

    private static BellItem item(WorkRow row) {
        return new BellItem(row.title(), says(row), row.route(), 1, row.startedAt());
    }

    private static String says(WorkRow row) {
        var due = row.dueOn();
        return due == null
                ? I18NProvider.translate("guidelines.home.review", row.number())
                : I18NProvider.translate(
                        "guidelines.home.review.by", row.number(), TimeLabel.day(due, LocaleContextHolder.getLocale()));
    }
}
