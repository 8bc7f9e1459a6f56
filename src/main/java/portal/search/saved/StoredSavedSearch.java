package portal.search.saved;

import java.time.Instant;
import portal.people.PersonId;
import portal.search.Query;

/** A saved search as it is stored in the database. */
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
    /** The part that is encrypted in the database. */
    record Said(String name, Query query) {}
}
