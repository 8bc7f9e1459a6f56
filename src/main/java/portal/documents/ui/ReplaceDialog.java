package portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Marking;
import portal.access.Provenance;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.ui.AudienceChoice;
import portal.access.ui.ProvenanceField;
import portal.documents.DocumentCard;
import portal.documents.DocumentKind;
import portal.documents.Documents;
import portal.documents.ReplaceDocument;
import portal.ui.PrimaryButton;
import portal.ui.UnsavedWords;

/** The dialog for filing a new version of a document: it asks who may read it, what is new, and for the file. */
class ReplaceDialog extends Dialog {
    private final Documents documents;
    private final DocumentCard card;
    private final AudienceChoice audience;
    private final ProvenanceField provenance;
    private final TextField note = new TextField(getTranslation("documents.note"));
    private final FileUpload upload;
    private final Paragraph missing = new Paragraph(getTranslation("documents.replace.choose"));
    private volatile Marking marking;
    private volatile @Nullable Provenance chosen;
    private volatile String changes = "";

    ReplaceDialog(Documents documents, Access access, SpaceCard space, DocumentCard card, Runnable done) {
        this.documents = documents;
        this.card = card;
        this.marking = card.marked().marking();
        this.audience = new AudienceChoice(access, space, marking);
        this.provenance = new ProvenanceField(space, documents::usualProvenance);
        provenance.choose(card.latest().provenance());
        provenance.takePap(card.kind() == DocumentKind.INDICATORS);
        this.upload = new FileUpload(documents.uploadLimit(), this::take).held("documents.upload.held.version");
        addClassName("document-dialog");
        setHeaderTitle(getTranslation("documents.replace.title", card.title()));
        upload.setMaxFiles(1);
        note.setMaxLength(Documents.LONGEST_NOTE);
        note.getElement().setAttribute("dir", "auto");
        missing.addClassName("field-problem");
        missing.getElement().setAttribute("role", "alert");
        missing.setVisible(false);
        add(audience, upload, missing, note, provenance);
        var replace = new PrimaryButton(getTranslation("documents.replace"), () -> send(done));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), replace);
        UnsavedWords.guard(this);
    }

    private void send(Runnable done) {
        missing.setVisible(upload.unsent() == 0);
        if (upload.unsent() == 0 || audience.refusal().isPresent()) return;
        try {
            chosen = provenance.valueOrUsual();
        } catch (Refused incomplete) {
            provenance.mark(incomplete);
            return;
        }
        marking = audience.marking();
        changes = note.getValue();
        upload.send(() -> {
            close();
            done.run();
        });
    }

    private void take(String fileName, InputStream content) {
        documents.replace(new ReplaceDocument(card.id(), marking, fileName, changes, chosen), content);
    }
}
