package portal.topics.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import portal.documents.DocumentCard;

/** The documents that go with a post, as ways to them. */
class Attachments extends Div {
    Attachments(List<DocumentCard> documents) {
        addClassName("post-attachments");
        setVisible(!documents.isEmpty());
        documents.forEach(document -> add(new AttachmentLink(document)));
    }
}
