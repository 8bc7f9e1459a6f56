package portal.guidelines.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.stream.Stream;
import portal.access.SpaceId;
import portal.documents.DocumentCard;
import portal.documents.Documents;
import portal.guidelines.GuidelineAnnexes;

/** A field for a document of a space. It offers the documents that the viewer may read, the last filed first. */
class DocumentField extends ComboBox<DocumentCard> {
    private static final int MOST_OFFERED = 200;

    private final transient Documents documents;
    private final SpaceId space;
    private final boolean isForPdf;

    /** @param isForPdf whether only PDFs are offered */
    DocumentField(String label, SpaceId space, boolean isForPdf, Documents documents) {
        super(label);
        this.documents = documents;
        this.space = space;
        this.isForPdf = isForPdf;
        setItemLabelGenerator(DocumentCard::title);
        setItems(query ->
                offered(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        setWidthFull();
    }

    private Stream<DocumentCard> offered(String typed) {
        return documents.titled(space, typed, MOST_OFFERED).stream()
                .filter(card -> !isForPdf || card.latest().mediaType().equals(GuidelineAnnexes.PDF));
    }
}
