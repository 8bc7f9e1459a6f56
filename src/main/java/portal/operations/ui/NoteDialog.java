package portal.operations.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import portal.operations.OperationLife;
import portal.operations.OperationLine;
import portal.operations.Operations;
import portal.operations.ProposeOperation;
import portal.ui.SentencesField;

/** The dialog in which the data-protection officer writes the note about a proposed operation. */
class NoteDialog extends OperationDialog {
    private final SentencesField note = new SentencesField("operations.note", Operations.LONGEST_WORDS);
    private final transient OperationLife life;
    private final OperationLine proposal;

    NoteDialog(OperationLine proposal, OperationLife life, Runnable done) {
        super(
                I18NProvider.translate("operations.note.title", proposal.codename()),
                I18NProvider.translate("operations.note.do"),
                I18NProvider.translate("operations.note.done", proposal.codename()),
                done);
        this.proposal = proposal;
        this.life = life;
        note.setValue(Objects.requireNonNullElse(proposal.dataProtectionNote(), ""));
        note.setRequiredIndicatorVisible(true);
        form.check(
                note,
                words -> ProposeOperation.isGiven(words, Operations.LONGEST_WORDS),
                getTranslation("operations.refused.note", Operations.LONGEST_WORDS));
        begin(new Paragraph(getTranslation("operations.note.what")), note);
    }

    @Override
    void carryOut() {
        life.noteDataProtection(proposal.room(), note.getValue());
    }
}
