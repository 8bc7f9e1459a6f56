package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Access;
import portal.guidelines.GuidelineReviewers;
import portal.guidelines.WorkCard;
import portal.guidelines.WorkCard.TeamMember;
import portal.people.PersonCard;
import portal.people.Role;

/** The dialog in which an author or a reviewer names who may review in place of the reviewer. */
class StandInDialog extends PersonDialog {
    private final TeamMember reviewer;
    private final transient GuidelineReviewers reviewers;

    StandInDialog(WorkCard card, TeamMember reviewer, GuidelineReviewers reviewers, Access access, Runnable done) {
        super(
                I18NProvider.translate(
                        "guidelines.stand-in.title", reviewer.person().name()),
                "guidelines.stand-in.send",
                "guidelines.work.added",
                card,
                access,
                done);
        this.reviewer = reviewer;
        this.reviewers = reviewers;
        begin(
                new Paragraph(getTranslation("guidelines.stand-in.what")),
                person.offer(Role.GUIDELINE_REVIEWER, "guidelines.work.add.reviewers")
                        .checkedBy(form));
    }

    @Override
    void act(PersonCard chosen) {
        reviewers.nameStandIn(card.version(), reviewer.person().id(), chosen.id());
    }
}
