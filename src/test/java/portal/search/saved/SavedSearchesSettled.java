package portal.search.saved;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.search.IndexSettled;

/** Waits until every change that is committed already is in the index and was matched against each saved search. */
@TestComponent
public class SavedSearchesSettled {
    private final JdbcClient jdbc;
    private final IndexSettled index;
    private final SavedSearchMatching matching;

    SavedSearchesSettled(JdbcClient jdbc, IndexSettled index, SavedSearchMatching matching) {
        this.jdbc = jdbc;
        this.index = index;
        this.matching = matching;
    }

    /** Matches all changes again, as if every saved search had existed before them. */
    public void fromTheBeginning() {
        jdbc.sql("update saved_search set changes_until = '2000-01-01', rights_until = '2000-01-01'")
                .update();
        await();
    }

    public void await() {
        index.await();
        matching.matchChanges();
        matching.matchNewRights();
    }
}
