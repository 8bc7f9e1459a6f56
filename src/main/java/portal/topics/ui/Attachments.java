package portal.topics.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import portal.documents.DocumentCard;

/** Links to the documents that are attached to a post. */
class Attachments extends Div {
    Attachments(List<DocumentCard> documents) {
        addClassName("post-attachments");
        setVisible(!documents.isEmpty());
        documents.forEach(document -> add(new AttachmentLink(document)));
    }
}
