package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import portal.access.Access;
import portal.access.Refused;
import portal.guidelines.GuidelineReviewers;
import portal.guidelines.WorkCard;
import portal.guidelines.WorkCard.TeamMember;
import portal.people.Role;

/** The dialog in which an author or a reviewer names who may review in place of the reviewer. */
class StandInDialog extends FormDialog {
    private final WorkCard card;
    private final TeamMember reviewer;
    private final transient GuidelineReviewers reviewers;
    private final Runnable done;
    private final PersonField person;

    StandInDialog(WorkCard card, TeamMember reviewer, GuidelineReviewers reviewers, Access access, Runnable done) {
        super(
                I18NProvider.translate(
                        "guidelines.stand-in.title", reviewer.person().name()),
                I18NProvider.translate("guidelines.stand-in.send"));
        this.card = card;
        this.reviewer = reviewer;
        this.reviewers = reviewers;
        this.done = done;
        person = new PersonField(access, card.marked().id(), Role.GUIDELINE_REVIEWER, "guidelines.work.add.reviewers");
        form.required(person, getTranslation("guidelines.work.add.nobody"));
        begin(new Paragraph(getTranslation("guidelines.stand-in.what")), person);
    }

    @Override
    void send() {
        var chosen = Objects.requireNonNull(person.getValue());
        reviewers.nameStandIn(card.version(), reviewer.person().id(), chosen.id());
        finish(getTranslation("guidelines.work.added", chosen.name()), done);
    }

    @Override
    void refuse(Refused refused, String why) {
        form.refuse(person, why);
    }
}
