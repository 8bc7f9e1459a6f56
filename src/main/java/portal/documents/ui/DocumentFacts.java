package portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.documents.DocumentCard;
import portal.documents.VersionRow;
import portal.people.PersonCard;
import portal.ui.When;

/** What one wants to know of a file at a glance: sort, size, whose it is and since when. */
class DocumentFacts extends Div {
    DocumentFacts(VersionRow version, Clock clock) {
        addClassName("document-facts");
        add(new Span(FileSort.of(version.mediaType()).word()), number(FileSize.of(version.size())));
        add(new Span(by(version.uploadedBy(), getLocale())), new When(version.uploadedAt(), clock));
    }

    /** With its version, where there is more than one. */
    static DocumentFacts of(DocumentCard card, Clock clock) {
        var facts = new DocumentFacts(card.latest(), clock);
        if (card.versions() > 1)
            facts.addComponentAtIndex(2, new Span(I18NProvider.translate("documents.version.number", card.versions())));
        return facts;
    }

    static String name(@Nullable PersonCard person) {
        return person == null ? I18NProvider.translate("documents.by.unknown") : person.name();
    }

    private static Span number(String size) {
        var number = new Span(size);
        number.addClassName("number");
        return number;
    }

    static String by(@Nullable PersonCard person, Locale language) {
        if (person == null) return I18NProvider.translate("documents.by.unknown");
        var home = person.country() == null ? person.agency() : person.country().displayName(language);
        return I18NProvider.translate("documents.by", person.name(), home);
    }
}
