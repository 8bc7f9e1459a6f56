package portal.guidelines.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import portal.access.Refused;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.Guidelines;
import portal.guidelines.VersionSummary;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.UnsavedWords;

/** The dialog in which a trainer starts the next version of a guideline, with the text that is in force. */
class NextVersionDialog extends Dialog {
    private final RadioButtonGroup<Boolean> major = new RadioButtonGroup<>();
    private final TextArea note = new TextArea(getTranslation("guidelines.read.next.note"));
    private final Button start = new PrimaryButton(getTranslation("guidelines.read.next.start"), this::start);
    private final GuidelineId guideline;
    private final transient GuidelineWriting writing;
    private final transient Guidelines guidelines;

    NextVersionDialog(GuidelineId guideline, GuidelineWriting writing, Guidelines guidelines) {
        this.guideline = guideline;
        this.writing = writing;
        this.guidelines = guidelines;
        addClassName("guideline-dialog");
        Shortcut.markComposer(this);
        setHeaderTitle(getTranslation("guidelines.read.next"));
        add(new Paragraph(getTranslation("guidelines.read.next.what")), major(), note());
        start.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), Shortcut.SEND.on(start));
        UnsavedWords.guard(this);
    }

    private RadioButtonGroup<Boolean> major() {
        major.setLabel(getTranslation("guidelines.read.next.kind"));
        major.setItems(true, false);
        major.setItemLabelGenerator(
                isMajor -> getTranslation(isMajor ? "guidelines.read.next.major" : "guidelines.read.next.minor"));
        major.addThemeNames("vertical");
        major.setValue(true);
        return major;
    }

    private TextArea note() {
        note.setHelperText(getTranslation("guidelines.read.next.note.help"));
        note.setMaxLength(GuidelineWriting.LONGEST_NOTE);
        note.setValueChangeMode(ValueChangeMode.EAGER);
        note.getElement().setAttribute("dir", "auto");
        note.setWidthFull();
        return note;
    }

    private void start() {
        try {
            var next = writing.draftNext(guideline, major.getValue(), note.getValue());
            close();
            UI.getCurrent().navigate(work(number(next)));
        } catch (Refused refused) {
            new FormCheck().refuse(note, getTranslation(refused.key(), refused.arguments()));
        } finally {
            start.setEnabled(true);
        }
    }

    private String work(int number) {
        return guideline.route() + "/versions/" + number + "/work";
    }

    private int number(GuidelineVersionId next) {
        return guidelines.versions(guideline).stream()
                .filter(version -> version.id().equals(next))
                .mapToInt(VersionSummary::number)
                .findFirst()
                .orElseThrow();
    }
}
