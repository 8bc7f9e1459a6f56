package portal.topics.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import portal.documents.DocumentCard;
import portal.ui.LeftToRight;
import portal.ui.Symbol;

/** The documents that go with a post, as ways to them. */
class Attachments extends Div {
    Attachments(List<DocumentCard> documents) {
        addClassName("post-attachments");
        setVisible(!documents.isEmpty());
        for (var document : documents) {
            var link = new Anchor("documents/" + document.id().value());
            link.add(Symbol.PAPERCLIP.icon(), LeftToRight.show(new Span(), document.title()));
            add(link);
        }
    }
}
