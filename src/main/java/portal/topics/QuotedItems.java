package portal.topics;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Provides the passage that a new topic quotes. Each module whose items can be quoted implements this interface, so
 * that this module need not know the others.
 */
public interface QuotedItems {
    /**
     * Returns a part of an item as a quotation, as the viewer may read it now. Returns empty if there is no such item
     * or part, or if the viewer may not read it.
     *
     * @param language the language of the viewer
     */
    Optional<Quotation> quotation(UUID item, UUID part, Locale language);
}
