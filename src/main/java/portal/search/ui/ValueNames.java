package portal.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.ItemKinds;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.people.CountryCode;
import portal.search.Facet;
import portal.search.Format;

/**
 * The names of facet values in the viewer's language. An unknown value in an address is returned unchanged; an unknown
 * space gets a placeholder.
 */
@Component
class ValueNames {
    private final ItemKinds kinds;
    private final Spaces spaces;

    ValueNames(ItemKinds kinds, Spaces spaces) {
        this.kinds = kinds;
        this.spaces = spaces;
    }

    String of(Facet facet, String value) {
        try {
            return switch (facet) {
                case KIND -> text(kinds.of(value).words());
                case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(language());
                case CRIME_AREA -> text("access.crime." + CrimeArea.valueOf(value));
                case COUNTRY -> CountryCode.of(value).displayName(language());
                case TLP -> Tlp.valueOf(value).label();
                case CLASSIFICATION -> text("access.classification." + Classification.valueOf(value));
                case FORMAT -> text(Format.valueOf(value).words());
                case SPACE -> space(value);
                case YEAR, MONTH -> value;
            };
        } catch (IllegalArgumentException none) {
            return facet == Facet.SPACE ? text("search.saved.elsewhere") : value;
        }
    }

    /** Returns the name of a space that the viewer may enter now; otherwise a placeholder. */
    private String space(String value) {
        var id = new SpaceId(UUID.fromString(value));
        var card = spaces.cards(List.of(id)).get(id);
        return card == null ? text("search.saved.elsewhere") : card.name();
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
