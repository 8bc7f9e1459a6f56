package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.guidelines.Acknowledgements;
import portal.guidelines.GuidelineItems;
import portal.guidelines.OwnAcknowledgement;
import portal.ui.BellItem;
import portal.ui.PendingActions;
import portal.ui.TimeLabel;

/** Provides news for the bell and for Home: the guidelines that the viewer must still read and acknowledge. */
@Component
class GuidelinesToAcknowledge implements PendingActions {
    private static final int MOST = 20;

    private final Acknowledgements acknowledgements;
    private final Clock clock;

    GuidelinesToAcknowledge(Acknowledgements acknowledgements, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    @Override
    public List<BellItem> items() {
        return acknowledgements.pending().stream().limit(MOST).map(this::item).toList();
    }

    @Override
    public Optional<String> menuEntry() {
        return Optional.of(GuidelineItems.GUIDELINES);
    }

    private BellItem item(OwnAcknowledgement own) {
        return new BellItem(
                own.title(), says(own), own.guideline().route(), 1, Objects.requireNonNull(own.publishedAt()));
    }

    private String says(OwnAcknowledgement own) {
        var due = own.dueOn();
        if (due == null) return I18NProvider.translate("guidelines.home.acknowledge");
        var key = Utc.day(clock.instant()).isAfter(due)
                ? "guidelines.home.acknowledge.overdue"
                : "guidelines.home.acknowledge.by";
        return I18NProvider.translate(key, TimeLabel.day(due, LocaleContextHolder.getLocale()));
    }
}
