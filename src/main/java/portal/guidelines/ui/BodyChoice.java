package portal.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import portal.access.SpaceId;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.drafts.Draft;
import portal.ui.FormCheck;

/** The choice in the form for a new guideline: to write the text, or to use a PDF of the space as the guideline. */
class BodyChoice extends Div {
    /** The name of the draft's field for the chosen document. */
    private static final String DOCUMENT = "document";

    private final transient Documents documents;
    private final TwoChoices isPdf =
            new TwoChoices("guidelines.body.how", "guidelines.body.how.pdf", "guidelines.body.how.write");
    private final DocumentField document;

    /** @param changed runs when the trainer has chosen something else */
    BodyChoice(SpaceId space, Documents documents, Runnable changed) {
        this.documents = documents;
        document = new DocumentField(getTranslation("guidelines.body.pdf"), space, true, documents);
        document.setHelperText(getTranslation("guidelines.body.pdf.help"));
        addClassName("guideline-body-choice");
        isPdf.addValueChangeListener(change -> {
            document.setVisible(change.getValue());
            if (change.isFromClient()) changed.run();
        });
        isPdf.setValue(false);
        document.setVisible(false);
        document.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
        add(isPdf, document);
    }

    /** Makes the document a required field of this form if a PDF is wanted. Returns this choice. */
    BodyChoice checkedBy(FormCheck form) {
        form.check(document, chosen -> !isPdf.getValue() || chosen != null, getTranslation("guidelines.annex.nothing"));
        return this;
    }

    /** Returns the chosen document; empty if the trainer writes the text or has not chosen a document yet. */
    Optional<DocumentId> chosen() {
        var found = isPdf.getValue() ? document.getValue() : null;
        return found == null ? Optional.empty() : Optional.of(found.id());
    }

    Map<String, String> fields() {
        return chosen().map(id -> Map.of(DOCUMENT, id.value().toString())).orElse(Map.of());
    }

    /** Chooses what a draft says, unless the viewer may no longer read the document. */
    void fill(Draft draft) {
        var id = draft.fields().get(DOCUMENT);
        var wanted = id == null ? null : new DocumentId(UUID.fromString(id));
        var found = wanted == null ? null : documents.cards(Set.of(wanted)).get(wanted);
        isPdf.setValue(found != null);
        document.setValue(found);
    }

    void refuse(FormCheck form, String why) {
        form.refuse(document, why);
    }
}
