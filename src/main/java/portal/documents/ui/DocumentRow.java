package portal.documents.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import portal.access.ui.MarkingLine;
import portal.documents.DocumentCard;
import portal.documents.Documents;
import portal.search.Format;
import portal.ui.LeftToRight;
import portal.ui.Symbol;

/** A document in a list: title, facts, marking and a download link. */
@StyleSheet("assets/documents.css")
public class DocumentRow extends Article {
    private final Documents documents;
    private final Clock clock;

    public DocumentRow(DocumentCard card, Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
        addClassName("document-row");
        show(card);
    }

    void show(DocumentCard card) {
        removeAll();
        var facts = DocumentFacts.of(card, clock);
        facts.add(new ExtractionChip(card.latest().extraction()));
        var words = new Div(title(card), facts, new MarkingLine(card.marked()));
        add(symbol(card).icon(), words, download(card));
    }

    private static Symbol symbol(DocumentCard card) {
        var format = Format.of(card.latest().mediaType());
        return format == null ? Symbol.FILE : format.symbol();
    }

    private static Anchor title(DocumentCard card) {
        var title = LeftToRight.show(new Anchor(), card.title());
        title.setHref(card.id().route());
        title.addClassName("document-title");
        return title;
    }

    private Anchor download(DocumentCard card) {
        var link = Download.link(documents, card.id(), card.latest().id(), "");
        link.add(Symbol.DOWNLOAD.icon());
        link.addClassName("document-download");
        link.setAriaLabel(getTranslation("documents.download.of", card.title()));
        link.getElement().setAttribute("title", getTranslation("documents.download"));
        return link;
    }
}
