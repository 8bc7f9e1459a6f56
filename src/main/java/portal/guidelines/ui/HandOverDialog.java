package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Access;
import portal.guidelines.GuidelineHandOver;
import portal.guidelines.WorkCard;
import portal.people.PersonCard;
import portal.people.Role;

/** The dialog in which the trainer in charge hands a guideline over to another trainer. */
class HandOverDialog extends PersonDialog {
    private final transient GuidelineHandOver handOver;

    HandOverDialog(WorkCard card, GuidelineHandOver handOver, Access access, Runnable done) {
        super(
                I18NProvider.translate("guidelines.hand-over.title", card.title()),
                "guidelines.hand-over.send",
                "guidelines.hand-over.done",
                card,
                access,
                done);
        this.handOver = handOver;
        begin(
                new Paragraph(getTranslation("guidelines.hand-over.what")),
                person.offer(Role.TRAINER, "guidelines.hand-over.trainers").checkedBy(form));
    }

    @Override
    void act(PersonCard chosen) {
        handOver.handOver(card.version(), chosen.id());
    }
}
