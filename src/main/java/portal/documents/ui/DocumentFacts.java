package portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import portal.access.ui.Byline;
import portal.documents.DocumentCard;
import portal.documents.VersionRow;
import portal.ui.When;

/** What one wants to know of a file at a glance: sort, size, whose it is and since when. */
class DocumentFacts extends Div {
    DocumentFacts(VersionRow version, Clock clock) {
        addClassName("document-facts");
        add(new Span(FileSort.of(version.mediaType()).word()), number(FileSize.of(version.size())));
        add(new Byline(version.uploadedBy()), new When(version.uploadedAt(), clock));
    }

    /** With its version, where there is more than one. */
    static DocumentFacts of(DocumentCard card, Clock clock) {
        var facts = new DocumentFacts(card.latest(), clock);
        if (card.versions() > 1)
            facts.addComponentAtIndex(2, new Span(I18NProvider.translate("documents.version.number", card.versions())));
        return facts;
    }

    private static Span number(String size) {
        var number = new Span(size);
        number.addClassName("number");
        return number;
    }
}
