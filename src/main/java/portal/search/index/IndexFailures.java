package portal.search.index;

import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log which items could not be indexed, by their ids; the usual handler also quotes them (NL-16). */
public class IndexFailures implements FailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFailures.class);

    @Override
    public void handle(FailureContext failure) {
        LOG.error("The index failed", failure.throwable());
    }

    @Override
    public void handle(EntityIndexingFailureContext failure) {
        if (failure.throwable() instanceof SearchException why && Absence.explains(why)) return; // Upkeep tells of it
        LOG.error("Could not be indexed: {}", failure.failingEntityReferences(), failure.throwable());
    }
}
