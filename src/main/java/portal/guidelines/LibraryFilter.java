package portal.guidelines;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.CrimeArea;

/**
 * Which guidelines in force the library shows.
 *
 * @param area only guidelines for this crime area or for all areas; null for no such limit
 * @param language only guidelines that are in force in this language; null for no such limit
 */
public record LibraryFilter(
        @Nullable CrimeArea area, @Nullable Locale language) {
    public static final LibraryFilter EVERYTHING = new LibraryFilter(null, null);
}
