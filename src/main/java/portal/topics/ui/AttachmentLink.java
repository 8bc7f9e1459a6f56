package portal.topics.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import portal.documents.DocumentCard;
import portal.ui.LeftToRight;
import portal.ui.Symbol;

/** A link to a document that is attached to a post. */
class AttachmentLink extends Anchor {
    AttachmentLink(DocumentCard document) {
        super(document.id().route());
        add(Symbol.PAPERCLIP.icon(), LeftToRight.show(new Span(), name(document)));
    }

    /** Returns the document's title with the extension of its file, which shows the type of file. */
    static String name(DocumentCard document) {
        var file = document.latest().fileName();
        var dot = file.lastIndexOf('.');
        var ending = dot <= 0 ? "" : file.substring(dot);
        return document.title().endsWith(ending) ? document.title() : document.title() + ending;
    }
}
