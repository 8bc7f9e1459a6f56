package portal.topics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.ui.Symbol;

/**
 * The documents that go with a post while it is written, and are filed already; each can be taken off it, and stays a
 * document of the space.
 */
class KeptAttachments extends Div {
    private final List<DocumentId> kept = new ArrayList<>();
    private final Runnable changed;

    /** @param changed runs when one was taken off */
    KeptAttachments(Runnable changed) {
        this.changed = changed;
        addClassNames("post-attachments", "kept-attachments");
        setVisible(false);
    }

    /** Shows these, and those only. */
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
        var remove = new Button(Symbol.X.icon(), click -> {
            kept.remove(document.id());
            remove(line);
            changed.run();
        });
        remove.addThemeNames("tertiary", "small", "icon");
        remove.setAriaLabel(getTranslation("topics.attachment.remove", document.title()));
        return remove;
    }
}
