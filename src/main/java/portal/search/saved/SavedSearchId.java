package portal.search.saved;

import java.util.UUID;

/** The id of a saved search. */
public record SavedSearchId(UUID value) {
    static SavedSearchId random() {
        return new SavedSearchId(UUID.randomUUID());
    }
}
