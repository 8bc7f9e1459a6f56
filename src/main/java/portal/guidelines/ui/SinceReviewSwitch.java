package portal.guidelines.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import portal.facts.Utc;
import portal.ui.TimeLabel;

/**
 * The switch with which a reviewer sees only what has changed since their last review. It is hidden if nothing has. It
 * stays on the page while other parts of the page are shown anew.
 */
class SinceReviewSwitch extends Checkbox {
    /** @param switched runs when the reviewer has turned it on or off */
    SinceReviewSwitch(Runnable switched) {
        addClassName("work-since");
        addValueChangeListener(change -> {
            if (change.isFromClient()) switched.run();
        });
    }

    /** Says since when, and turns itself off if nothing has changed. */
    void show(ShownVersion version) {
        var since = version.card().sinceMyReview();
        if (since == null || since.changes().isEmpty()) {
            setVisible(false);
            setValue(false);
            return;
        }
        setVisible(true);
        setLabel(getTranslation("guidelines.since.only", TimeLabel.day(Utc.day(since.at()), getLocale())));
    }

    boolean isOn() {
        return getValue();
    }
}
