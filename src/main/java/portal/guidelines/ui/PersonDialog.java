package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import portal.access.Access;
import portal.access.Refused;
import portal.guidelines.WorkCard;
import portal.people.PersonCard;

/** A dialog in which people choose who is to do something for a version. */
abstract class PersonDialog extends GuidelineDialog {
    final WorkCard card;
    final PersonField person;
    private final String said;
    private final Runnable done;

    /**
     * @param verb the key of the name of the action
     * @param said the key of the text that says that the action was carried out, and names the person
     * @param done runs afterwards
     */
    PersonDialog(String title, String verb, String said, WorkCard card, Access access, Runnable done) {
        super(title, I18NProvider.translate(verb));
        this.card = card;
        this.said = said;
        this.done = done;
        person = new PersonField(access, card.marked().id());
    }

    /** Carries out the action. */
    abstract void act(PersonCard chosen);

    @Override
    protected final void send() {
        var chosen = Objects.requireNonNull(person.getValue());
        act(chosen);
        finish(getTranslation(said, chosen.name()), done);
    }

    @Override
    protected void refuse(Refused refused, String why) {
        form.refuse(person, why);
    }
}
