package portal.guidelines.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.CrimeArea;
import portal.guidelines.LibraryFilter;
import portal.ui.Languages;

/** Reads and writes the filter of the library in the address: {@code ?area=RANSOMWARE&language=fr}. */
final class LibraryAddress {
    private static final String AREA = "area";
    private static final String LANGUAGE = "language";

    private LibraryAddress() {}

    /** Returns the filter that the address names. A value that does not exist sets no limit. */
    static LibraryFilter read(QueryParameters address) {
        var area = address.getSingleParameter(AREA).orElse("");
        return new LibraryFilter(
                Arrays.stream(CrimeArea.values())
                        .filter(each -> each.name().equals(area))
                        .findFirst()
                        .orElse(null),
                language(address.getSingleParameter(LANGUAGE).orElse("")));
    }

    /** Returns the portal's language with this code; null if there is none. */
    static @Nullable Locale language(String code) {
        return Languages.CODES.contains(code) ? Locale.of(code) : null;
    }

    static QueryParameters write(@Nullable CrimeArea area, @Nullable Locale language) {
        var parameters = new HashMap<String, String>();
        if (area != null) parameters.put(AREA, area.name());
        if (language != null) parameters.put(LANGUAGE, language.getLanguage());
        return QueryParameters.simple(parameters);
    }
}
