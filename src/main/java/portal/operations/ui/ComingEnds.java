package portal.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import portal.operations.ComingEnd;
import portal.operations.OperationEndings;
import portal.ui.BellItem;
import portal.ui.BellNews;

/** Provides news for the bell: the operations of the viewer that end soon. */
@Component
class ComingEnds implements BellNews {
    private final OperationEndings endings;
    private final Clock clock;

    ComingEnds(OperationEndings endings, Clock clock) {
        this.endings = endings;
        this.clock = clock;
    }

    @Override
    public List<BellItem> items() {
        return endings.mine().stream().map(this::item).toList();
    }

    @Override
    public void markSeen() {
        endings.seen();
    }

    private BellItem item(ComingEnd coming) {
        return new BellItem(
                coming.space().name(),
                I18NProvider.translate("operations.ends-in", coming.period().daysLeft(clock.instant())),
                coming.space().route(),
                1,
                coming.announcedAt());
    }
}
