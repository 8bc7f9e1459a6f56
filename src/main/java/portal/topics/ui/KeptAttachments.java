package portal.topics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * The part of a form that lists the attached documents which are already filed. A document that the user removes from
 * the list is not deleted: it stays in the space.
 */
class KeptAttachments extends Div {
    private final List<DocumentId> kept = new ArrayList<>();
    private final Runnable changed;

    /** @param changed runs after the user has removed a document from the list */
    KeptAttachments(Runnable changed) {
        this.changed = changed;
        addClassNames("post-attachments", "kept-attachments");
        setVisible(false);
    }

    /** Shows these documents instead of the current ones. */
    void show(List<DocumentCard> attachments) {
        kept.clear();
        removeAll();
        attachments.forEach(this::add);
        setVisible(!attachments.isEmpty());
    }

    List<DocumentId> kept() {
        return List.copyOf(kept);
    }

    private void add(DocumentCard document) {
        kept.add(document.id());
        var link = new AttachmentLink(document);
        link.setTarget("_blank");
        var line = new Div(link);
        line.add(removeButton(document, line));
        line.addClassName("kept-attachment");
        add(line);
    }

    private Button removeButton(DocumentCard document, Div line) {
        var label = getTranslation("topics.attachment.remove", document.title());
        return new QuietButton(Symbol.X, label, () -> {
                    kept.remove(document.id());
                    remove(line);
                    changed.run();
                })
                .small();
    }
}
