package portal.topics.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import portal.documents.DocumentCard;
import portal.ui.LeftToRight;
import portal.ui.Symbol;

/** The way to a document that goes with a post. */
class AttachmentLink extends Anchor {
    AttachmentLink(DocumentCard document) {
        super(document.id().route());
        add(Symbol.PAPERCLIP.icon(), LeftToRight.show(new Span(), document.title()));
    }
}
