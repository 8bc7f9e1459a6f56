package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Refused;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.MemberPart;
import portal.guidelines.WorkCard;
import portal.ui.SentencesField;
import portal.ui.Toast;

/**
 * The dialog in which an author submits a draft to its reviewers. For a version that follows another one, it asks
 * whether everybody must acknowledge it again, and what has changed.
 */
class SubmitDialog extends GuidelineDialog {
    private final WorkCard card;
    private final transient GuidelineReviews reviews;
    private final Runnable done;
    private final TwoChoices major = new TwoChoices(
            "guidelines.work.submit.kind", "guidelines.work.submit.major", "guidelines.work.submit.minor");
    private final SentencesField note =
            new SentencesField("guidelines.work.submit.note", GuidelineWriting.LONGEST_NOTE);

    SubmitDialog(WorkCard card, GuidelineReviews reviews, Runnable done) {
        super(
                I18NProvider.translate("guidelines.work.submit.title", card.title()),
                I18NProvider.translate("guidelines.event.SUBMIT"));
        this.card = card;
        this.reviews = reviews;
        this.done = done;
        major.setValue(card.isMajor());
        major.setVisible(isLater());
        begin(new Paragraph(getTranslation("guidelines.work.submit.what", reviewers())), major, note());
    }

    private String reviewers() {
        var names = card.team().stream()
                .filter(member -> member.part() == MemberPart.REVIEWER)
                .map(member -> member.person().name())
                .toList();
        return NameList.of(names, getLocale());
    }

    private Component note() {
        note.setHelperText(getTranslation("guidelines.work.submit.note.help"));
        note.setValue(card.changeNote());
        note.setVisible(isLater());
        if (isLater()) form.required(note, getTranslation("guidelines.refused.no-note"));
        return note;
    }

    private boolean isLater() {
        return card.number() > 1;
    }

    @Override
    protected void send() {
        reviews.submit(card.version(), major.getValue(), note.getValue());
        finish(getTranslation("guidelines.work.submitted"), done);
    }

    @Override
    protected void refuse(Refused refused, String why) {
        if (isLater()) form.refuse(note, why);
        else Toast.problem(why);
    }
}
