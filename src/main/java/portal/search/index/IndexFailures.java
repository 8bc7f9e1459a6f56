package portal.search.index;

import java.util.List;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs the ids of items that could not be indexed; the default handler would also log their content (NL-16). */
public class IndexFailures implements FailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFailures.class);

    @Override
    public void handle(FailureContext failure) {
        tell(failure.throwable());
    }

    @Override
    public void handle(EntityIndexingFailureContext failure) {
        if (IndexOutage.isOutage(failure.throwable())) return; // IndexMaintenance logs outages
        tell(failure.failingEntityReferences(), failure.throwable());
    }

    static void tell(Throwable failure) {
        LOG.error("The index failed", failure);
    }

    static void tell(List<EntityReference> items, Throwable failure) {
        LOG.error("Could not be indexed: {}", items, failure);
    }
}
