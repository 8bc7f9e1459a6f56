package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Access;
import portal.access.Justification;
import portal.access.Refused;
import portal.access.ui.Attempt;
import portal.guidelines.GuidelineReviewers;
import portal.guidelines.WorkCard;
import portal.guidelines.WorkCard.TeamMember;
import portal.people.PersonCard;
import portal.people.Role;
import portal.ui.SentencesField;

/** The dialog in which the trainer in charge replaces a reviewer, for a reason that the audit log keeps. */
class ReplaceReviewerDialog extends PersonDialog {
    private final TeamMember reviewer;
    private final transient GuidelineReviewers reviewers;
    private final SentencesField reason = new SentencesField("guidelines.work.reason", Justification.LONGEST);

    ReplaceReviewerDialog(
            WorkCard card, TeamMember reviewer, GuidelineReviewers reviewers, Access access, Runnable done) {
        super(
                I18NProvider.translate(
                        "guidelines.stand-in.replace.title", reviewer.person().name()),
                "guidelines.stand-in.replace",
                "guidelines.work.added",
                card,
                access,
                done);
        this.reviewer = reviewer;
        this.reviewers = reviewers;
        person.offer(Role.GUIDELINE_REVIEWER, "guidelines.work.add.reviewers").checkedBy(form);
        form.required(reason, getTranslation("access.refused.no-reason"));
        begin(new Paragraph(getTranslation("guidelines.stand-in.replace.what")), person, reason);
    }

    @Override
    void act(PersonCard chosen) {
        var why = new Justification(reason.getValue());
        reviewers.replace(card.version(), reviewer.person().id(), chosen.id(), why);
    }

    @Override
    protected void refuse(Refused refused, String why) {
        if (Attempt.isAt("reason", refused)) form.refuse(reason, why);
        else super.refuse(refused, why);
    }
}
