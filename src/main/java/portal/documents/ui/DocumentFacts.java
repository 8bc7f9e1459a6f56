package portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import portal.access.ui.Byline;
import portal.documents.DocumentCard;
import portal.documents.VersionRow;
import portal.search.Format;
import portal.ui.TimeLabel;

/** The key facts of a file: type, size, who filed it and when. */
class DocumentFacts extends Div {
    DocumentFacts(VersionRow version, Clock clock) {
        addClassName("document-facts");
        add(new Span(format(version.mediaType())), number(FileSize.of(version.size())));
        add(new Byline(version.uploadedBy()), new TimeLabel(version.uploadedAt(), clock));
    }

    /** Returns the facts about the latest version, with its number if there are several versions. */
    static DocumentFacts of(DocumentCard card, Clock clock) {
        var facts = new DocumentFacts(card.latest(), clock);
        if (card.versions() > 1)
            facts.addComponentAtIndex(2, new Span(I18NProvider.translate("documents.version.number", card.versions())));
        return facts;
    }

    static String format(String mediaType) {
        var format = Format.of(mediaType);
        return I18NProvider.translate(format == null ? "documents.file" : format.words());
    }

    private static Span number(String size) {
        var number = new Span(size);
        number.addClassName("number");
        return number;
    }
}
