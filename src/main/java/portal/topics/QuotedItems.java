package portal.topics;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Provides the words that a new topic quotes. A module whose items can be asked about implements it, so that this
 * module need not know it.
 */
public interface QuotedItems {
    /**
     * Returns the words of a part of an item, as the viewer may read them now. It is empty if there is no such item or
     * part, and likewise if the viewer may not read it.
     *
     * @param language the language of the viewer
     */
    Optional<Quotation> quotation(UUID item, UUID part, Locale language);
}
