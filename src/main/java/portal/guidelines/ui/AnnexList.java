package portal.guidelines.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import portal.documents.Documents;
import portal.documents.ui.DocumentFile;
import portal.guidelines.VersionDocuments;

/** The annexes at the end of a guideline. It is hidden if there are none that the reader may read. */
class AnnexList extends Section {
    AnnexList(VersionDocuments found, Documents documents) {
        addClassName("guideline-annexes");
        setVisible(!found.annexes().isEmpty());
        var list = new OrderedList();
        list.addClassName("plain");
        found.annexes().forEach(annex -> list.add(new ListItem(new DocumentFile(documents, annex))));
        add(new H2(getTranslation("guidelines.annex.heading")), list);
    }
}
