package portal.search.saved;

import java.time.Instant;
import portal.people.PersonId;
import portal.search.Query;

/** A saved search as it is stored. */
record StoredSavedSearch(
        SavedSearchId id,
        PersonId owner,
        Said said,
        Alert alert,
        Instant savedAt,
        Instant changesUntil,
        Instant rightsUntil,
        Instant toldUntil,
        Instant seenUntil) {
    /** The encrypted part. */
    record Said(String name, Query query) {}
}
