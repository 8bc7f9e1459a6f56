package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import portal.access.Access;
import portal.access.Justification;
import portal.access.Refused;
import portal.guidelines.GuidelineReviewers;
import portal.guidelines.WorkCard;
import portal.guidelines.WorkCard.TeamMember;
import portal.people.Role;

/** The dialog in which the trainer in charge replaces a reviewer, for a reason that the audit log keeps. */
class ReplaceReviewerDialog extends FormDialog {
    private final WorkCard card;
    private final TeamMember reviewer;
    private final transient GuidelineReviewers reviewers;
    private final Runnable done;
    private final PersonField person;
    private final WordsField reason = new WordsField("guidelines.work.reason", Justification.LONGEST);

    ReplaceReviewerDialog(
            WorkCard card, TeamMember reviewer, GuidelineReviewers reviewers, Access access, Runnable done) {
        super(
                I18NProvider.translate(
                        "guidelines.stand-in.replace.title", reviewer.person().name()),
                I18NProvider.translate("guidelines.stand-in.replace"));
        this.card = card;
        this.reviewer = reviewer;
        this.reviewers = reviewers;
        this.done = done;
        person = new PersonField(access, card.marked().id(), Role.GUIDELINE_REVIEWER, "guidelines.work.add.reviewers");
        form.required(person, getTranslation("guidelines.work.add.nobody"));
        form.required(reason, getTranslation("access.refused.no-reason"));
        begin(new Paragraph(getTranslation("guidelines.stand-in.replace.what")), person, reason);
    }

    @Override
    void send() {
        var chosen = Objects.requireNonNull(person.getValue());
        var why = new Justification(reason.getValue());
        reviewers.replace(card.version(), reviewer.person().id(), chosen.id(), why);
        finish(getTranslation("guidelines.work.added", chosen.name()), done);
    }

    @Override
    void refuse(Refused refused, String why) {
        if (Attempt.isAt("reason", refused)) form.refuse(reason, why);
        else form.refuse(person, why);
    }
}
