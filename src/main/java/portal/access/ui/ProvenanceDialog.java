package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import portal.access.EarlierProvenance;
import portal.access.Justification;
import portal.access.Provenance;
import portal.access.Refused;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/**
 * The dialog that corrects the purpose and grading of an item. The earlier values stay stored. Another purpose needs a
 * reason (DP-01).
 */
public class ProvenanceDialog extends FormDialog {
    private final ProvenanceEditor editor;
    private final TextField reason = new TextField(getTranslation("access.provenance.reason"));
    private final BiConsumer<Provenance, String> correct;

    /**
     * @param takesPap whether the item has indicators
     * @param earlier the earlier values, each of which was replaced by a correction, the latest first
     * @param correct corrects the item, with the new provenance and the reason, which may be empty
     */
    public ProvenanceDialog(
            Provenance now,
            boolean takesPap,
            List<EarlierProvenance> earlier,
            Clock clock,
            BiConsumer<Provenance, String> correct) {
        super(
                I18NProvider.translate("access.provenance.correct.title"),
                I18NProvider.translate("access.provenance.save"));
        this.correct = correct;
        this.editor = new ProvenanceEditor(now, takesPap, () -> {});
        addClassName("provenance-dialog");
        reason.setMaxLength(Justification.LONGEST);
        reason.setHelperText(getTranslation("access.provenance.reason.help"));
        reason.setWidthFull();
        reason.getElement().setAttribute("dir", "auto");
        form.check(reason, why -> true, "");
        begin(new Paragraph(getTranslation("access.provenance.correct.lead")), editor, reason, earlier(earlier, clock));
    }

    private Component earlier(List<EarlierProvenance> earlier, Clock clock) {
        var list = new OrderedList();
        list.addClassNames("plain", "provenance-earlier");
        earlier.forEach(each -> list.add(new ListItem(line(each, clock))));
        var section = new Section(new H3(getTranslation("access.provenance.earlier")), list);
        section.setVisible(!earlier.isEmpty());
        return section;
    }

    private Component line(EarlierProvenance earlier, Clock clock) {
        var facts = new Div(new Byline(earlier.by()), new TimeLabel(earlier.until(), clock));
        facts.addClassName("facts");
        var why = LeftToRight.show(new Paragraph(), earlier.reason());
        why.setVisible(!earlier.reason().isEmpty());
        return new Div(new ProvenanceLine(earlier.provenance()), facts, why);
    }

    @Override
    protected void send() {
        correct.accept(editor.value(), reason.getValue());
        finish(getTranslation("access.provenance.corrected"), () -> {});
    }

    @Override
    protected void refuse(Refused refused, String why) {
        if (!editor.mark(refused)) form.refuse(reason, why);
    }
}
