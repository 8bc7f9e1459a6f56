package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import portal.access.Access;
import portal.access.Refused;
import portal.guidelines.GuidelineHandOver;
import portal.guidelines.WorkCard;
import portal.people.Role;

/** The dialog in which the trainer in charge hands a guideline over to another trainer. */
class HandOverDialog extends FormDialog {
    private final WorkCard card;
    private final transient GuidelineHandOver handOver;
    private final Runnable done;
    private final PersonField person;

    HandOverDialog(WorkCard card, GuidelineHandOver handOver, Access access, Runnable done) {
        super(
                I18NProvider.translate("guidelines.hand-over.title", card.title()),
                I18NProvider.translate("guidelines.hand-over.send"));
        this.card = card;
        this.handOver = handOver;
        this.done = done;
        person = new PersonField(access, card.marked().id(), Role.TRAINER, "guidelines.hand-over.trainers");
        form.required(person, getTranslation("guidelines.work.add.nobody"));
        begin(new Paragraph(getTranslation("guidelines.hand-over.what")), person);
    }

    @Override
    void send() {
        var chosen = Objects.requireNonNull(person.getValue());
        handOver.handOver(card.version(), chosen.id());
        finish(getTranslation("guidelines.hand-over.done", chosen.name()), done);
    }

    @Override
    void refuse(Refused refused, String why) {
        form.refuse(person, why);
    }
}
