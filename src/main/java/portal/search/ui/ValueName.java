package portal.search.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.Tlp;
import portal.people.CountryCode;
import portal.search.Facet;
import portal.search.Format;
import portal.search.Kind;

/** What the value of a facet is called in the reader's language. An address may have any value in it: what is none stays as it is. */
final class ValueName {
    private ValueName() {}

    static String of(Facet facet, String value, Component shown, Locale language) {
        try {
            return switch (facet) {
                case KIND -> shown.getTranslation("search.kind." + Kind.valueOf(value));
                case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(language);
                case CRIME_AREA -> shown.getTranslation("access.crime." + CrimeArea.valueOf(value));
                case COUNTRY -> CountryCode.of(value).displayName(language);
                case TLP -> Tlp.valueOf(value).label();
                case CLASSIFICATION -> shown.getTranslation("access.classification." + Classification.valueOf(value));
                case FORMAT -> shown.getTranslation("search.format." + Format.valueOf(value));
                case SPACE, YEAR, MONTH -> value;
            };
        } catch (IllegalArgumentException none) {
            return value;
        }
    }
}
