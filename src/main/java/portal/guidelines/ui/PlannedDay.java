package portal.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import portal.access.LifeCycle;
import portal.access.ui.Attempt;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.VersionEvent;
import portal.guidelines.WorkCard;
import portal.ui.QuietButton;
import portal.ui.TimeLabel;

/**
 * Says on which day a version is published by itself, or on which planned day it could not be published. People who may
 * publish the version can cancel the plan here.
 */
class PlannedDay extends Div {
    PlannedDay(WorkCard card, GuidelinePublication publication, LocalDate today, Runnable changed) {
        addClassName("work-planned");
        var day = card.publishOn();
        var missed = card.planMissedOn();
        setVisible(day != null || missed != null);
        if (missed != null) add(new Hint(getTranslation("guidelines.task.missed", TimeLabel.day(missed, getLocale()))));
        if (day == null) return;
        add(new Paragraph(StartOfDay.words(day)));
        if (!mayPublish(card)) return;
        var review = today.plus(GuidelinePublication.USUAL_TIME_TO_REVIEW);
        var cancel = new QuietButton(
                        getTranslation("guidelines.publish.cancel"),
                        () -> Attempt.of(
                                () -> publication.plan(card.version(), null, review),
                                getTranslation("guidelines.publish.cancelled"),
                                changed))
                .small();
        cancel.setDisableOnClick(true);
        add(cancel);
    }

    private static boolean mayPublish(WorkCard card) {
        return LifeCycle.isPossible(card.choices(), VersionEvent.PUBLISH);
    }
}
