package portal.guidelines;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.CrimeArea;
import portal.access.Marking;
import portal.access.SpaceId;

/**
 * A new guideline.
 *
 * @param space the space whose members will read it
 * @param area its crime area; null if it is for all of them
 * @param language the language that its authors write in
 * @param markdown the first text; may be empty
 */
public record DraftGuideline(
        SpaceId space, Marking marking, @Nullable CrimeArea area, Locale language, String title, String markdown) {}
