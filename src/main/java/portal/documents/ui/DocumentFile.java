package portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import portal.documents.DocumentCard;
import portal.documents.Documents;
import portal.ui.LeftToRight;
import portal.ui.Symbol;

/**
 * One version of a document within the page of another item: its title, its type and size, and a link to its file. The
 * title leads to the page of the document, which may show a later version.
 */
@StyleSheet("assets/documents.css")
public class DocumentFile extends Div {
    private final transient Documents documents;
    private final DocumentCard card;

    public DocumentFile(Documents documents, DocumentCard card) {
        this.documents = documents;
        this.card = card;
        addClassName("document-file");
        add(Symbol.FILE_TEXT.icon(), title(), facts(), file());
    }

    private Component title() {
        var title = LeftToRight.show(new Anchor(), card.title());
        title.setHref(card.id().route());
        title.addClassName("document-file-title");
        var language = card.language();
        if (language != null) title.getElement().setAttribute("lang", language);
        return title;
    }

    private Component facts() {
        var version = card.latest();
        var facts = new Div(new Span(DocumentFacts.format(version.mediaType())), size(version.size()));
        facts.addClassName("document-facts");
        return facts;
    }

    private static Component size(long bytes) {
        var size = new Span(FileSize.of(bytes));
        size.addClassName("number");
        return size;
    }

    /** Returns the link to the file. A file that a browser can show is opened, another one is saved. */
    private Component file() {
        var version = card.latest();
        var words = getTranslation(version.isShownInline() ? "documents.open" : "documents.download");
        var link = version.isShownInline()
                ? Download.open(documents, card.id(), version.id(), words)
                : Download.link(documents, card.id(), version.id(), words);
        link.setAriaLabel(words + ": " + card.title());
        return link;
    }
}
