package portal.guidelines.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Refused;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.Guidelines;
import portal.guidelines.VersionSummary;
import portal.ui.SentencesField;

/** The dialog in which a trainer starts the next version of a guideline, with the text that is in force. */
class NextVersionDialog extends GuidelineDialog {
    private final TwoChoices major =
            new TwoChoices("guidelines.read.next.kind", "guidelines.read.next.major", "guidelines.read.next.minor");
    private final SentencesField note = new SentencesField("guidelines.read.next.note", GuidelineWriting.LONGEST_NOTE);
    private final GuidelineId guideline;
    private final transient GuidelineWriting writing;
    private final transient Guidelines guidelines;

    NextVersionDialog(GuidelineId guideline, GuidelineWriting writing, Guidelines guidelines) {
        super(I18NProvider.translate("guidelines.read.next"), I18NProvider.translate("guidelines.read.next.start"));
        this.guideline = guideline;
        this.writing = writing;
        this.guidelines = guidelines;
        major.setValue(true);
        note.setHelperText(getTranslation("guidelines.read.next.note.help"));
        begin(new Paragraph(getTranslation("guidelines.read.next.what")), major, note);
    }

    @Override
    protected void send() {
        var next = writing.draftNext(guideline, major.getValue(), note.getValue());
        close();
        UI.getCurrent().navigate(guideline.workRoute(number(next)));
    }

    @Override
    protected void refuse(Refused refused, String why) {
        form.refuse(note, why);
    }

    private int number(GuidelineVersionId next) {
        return guidelines.versions(guideline).stream()
                .filter(version -> version.id().equals(next))
                .mapToInt(VersionSummary::number)
                .findFirst()
                .orElseThrow();
    }
}
