package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.text.ListFormat;
import portal.access.Refused;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.MemberPart;
import portal.guidelines.WorkCard;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.Toast;
import portal.ui.UnsavedWords;

/**
 * The dialog in which an author submits a draft to its reviewers. For a version that follows another one, it asks
 * whether everybody must acknowledge it again, and what has changed.
 */
class SubmitDialog extends Dialog {
    private final WorkCard card;
    private final transient GuidelineReviews reviews;
    private final Runnable done;
    private final RadioButtonGroup<Boolean> major = new RadioButtonGroup<>();
    private final TextArea note = new TextArea(getTranslation("guidelines.work.submit.note"));
    private final FormCheck form = new FormCheck();
    private final Button submit = new PrimaryButton(getTranslation("guidelines.event.SUBMIT"), this::attempt);

    SubmitDialog(WorkCard card, GuidelineReviews reviews, Runnable done) {
        this.card = card;
        this.reviews = reviews;
        this.done = done;
        addClassName("guideline-dialog");
        Shortcut.markComposer(this);
        setHeaderTitle(getTranslation("guidelines.work.submit.title", card.title()));
        add(new Paragraph(getTranslation("guidelines.work.submit.what", reviewers())), major(), note());
        submit.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), Shortcut.SEND.on(submit));
        UnsavedWords.guard(this);
    }

    private String reviewers() {
        var names = card.team().stream()
                .filter(member -> member.part() == MemberPart.REVIEWER)
                .map(member -> member.person().name())
                .toList();
        return ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(names);
    }

    private RadioButtonGroup<Boolean> major() {
        major.setLabel(getTranslation("guidelines.work.submit.kind"));
        major.setItems(true, false);
        major.setItemLabelGenerator(
                each -> getTranslation(each ? "guidelines.work.submit.major" : "guidelines.work.submit.minor"));
        major.addThemeNames("vertical");
        major.setValue(card.isMajor());
        major.setVisible(isLater());
        return major;
    }

    private TextArea note() {
        note.setMaxLength(GuidelineWriting.LONGEST_NOTE);
        note.setHelperText(getTranslation("guidelines.work.submit.note.help"));
        note.setValue(card.changeNote());
        note.getElement().setAttribute("dir", "auto");
        note.setWidthFull();
        note.setVisible(isLater());
        if (isLater()) form.required(note, getTranslation("guidelines.refused.no-note"));
        return note;
    }

    private boolean isLater() {
        return card.number() > 1;
    }

    private void attempt() {
        try {
            form.ifValid(this::submit);
        } catch (Refused refused) {
            refuse(getTranslation(refused.key(), refused.arguments()));
        } finally {
            submit.setEnabled(true);
        }
    }

    private void refuse(String why) {
        if (isLater()) form.refuse(note, why);
        else Toast.problem(why);
    }

    private void submit() {
        reviews.submit(card.version(), major.getValue(), note.getValue());
        close();
        Toast.done(getTranslation("guidelines.work.submitted"));
        done.run();
    }
}
