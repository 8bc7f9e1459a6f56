package portal.documents.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.Provenance;
import portal.access.SpaceId;
import portal.access.ui.AudienceChoice;
import portal.documents.DocumentId;
import portal.documents.DocumentKind;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.ReceivedFile;

/**
 * One file in the {@link UploadDialog}: its title, its kind, and its own marking if it differs from the common marking.
 */
class FilingRow extends Div {
    private final ReceivedFile file;
    private final Supplier<AudienceChoice> audience;
    private final TextField title = new TextField(getTranslation("documents.title"));
    private final Select<DocumentKind> kind = kinds(getTranslation("documents.kind"));
    private final Checkbox isAsAll = new Checkbox(getTranslation("documents.sheet.as-all"), true);
    private final Div marking = new Div();
    private final Div problem = new Div();
    private @Nullable AudienceChoice own;
    private @Nullable DocumentId told;

    /** @param audience creates the field for the file's own marking, which is at first set to the common marking */
    FilingRow(ReceivedFile file, Supplier<AudienceChoice> audience) {
        this.file = file;
        this.audience = audience;
        addClassName("filing-row");
        isAsAll.addValueChangeListener(change -> markAsAll(change.getValue()));
        marking.addClassName("filing-marking");
        problem.addClassName("filing-problem");
        problem.getElement().setAttribute("role", "alert");
        add(name(), title(), kind, isAsAll, marking, problem);
    }

    static Select<DocumentKind> kinds(String label) {
        var kind = new Select<DocumentKind>();
        kind.setLabel(label);
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(each -> I18NProvider.translate("documents.kind." + each));
        kind.setValue(DocumentKind.REPORT);
        return kind;
    }

    ReceivedFile file() {
        return file;
    }

    /** @param provenance the purpose and grading of all files; null for what is usual in the space */
    FileDocument plan(SpaceId space, Marking ofAll, @Nullable Provenance provenance) {
        return new FileDocument(
                space,
                own == null ? ofAll : own.marking(),
                file.fileName(),
                title.getValue(),
                kind.getValue(),
                null,
                provenance == null || hasIndicators() ? provenance : provenance.withPap(null));
    }

    boolean hasIndicators() {
        return kind.getValue() == DocumentKind.INDICATORS;
    }

    /** Sets the callback that runs when another kind is chosen. */
    void onKind(Runnable changed) {
        kind.addValueChangeListener(change -> changed.run());
    }

    boolean isMarkedOtherwise() {
        return own != null;
    }

    /** Returns why the file cannot have its own marking; empty if it can, or if the file has the common marking. */
    Optional<String> refusal() {
        return own == null ? Optional.empty() : own.refusal();
    }

    void setKind(DocumentKind other) {
        kind.setValue(other);
    }

    /** Shows why the file was not filed. */
    void refuse(String why) {
        problem.setText(why);
    }

    /**
     * Tells the user that a document has the same bytes and the same readers, with a link to it. Returns false if the
     * user has been told of this document already; then the user wants the file to be filed again.
     */
    boolean tellOf(DocumentId same) {
        if (same.equals(told)) return false;
        told = same;
        var there = new Anchor(same.route(), getTranslation("documents.zip.open"));
        there.setTarget("_blank");
        problem.removeAll();
        problem.add(new Span(getTranslation("documents.sheet.there") + " "), there);
        return true;
    }

    /**
     * Hides the checkbox "same marking as the other files" if this is the only file and has no marking of its own.
     *
     * @param isAlone whether this file is the only one in the dialog
     */
    void standAlone(boolean isAlone) {
        isAsAll.setVisible(!isAlone || own != null);
    }

    private Span name() {
        var name = new Span(file.fileName());
        name.addClassName("filing-name");
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private TextField title() {
        title.setValue(file.title());
        title.setMaxLength(Documents.LONGEST_TITLE);
        title.getElement().setAttribute("dir", "auto");
        return title;
    }

    private void markAsAll(boolean asAll) {
        marking.removeAll();
        own = asAll ? null : audience.get();
        if (own != null) marking.add(own);
    }
}
