package portal.search.index;

import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import portal.search.Results.Advice;
import portal.search.SearchUnavailable;
import portal.search.opensearch.FailedResponse;

/** Recognises that the index is unavailable: the cluster is down, lacks its indexes, or takes too long. */
public final class IndexOutage {
    /** How often a query is retried after a cluster has lost a node. */
    private static final int AGAIN = 2;

    private IndexOutage() {}

    /** Runs a query to the index and returns its result. @throws SearchUnavailable if the index cannot answer */
    public static <T> T orUnavailable(Supplier<T> question) {
        return orUnavailable(question, AGAIN);
    }

    private static <T> T orUnavailable(Supplier<T> question, int again) {
        try {
            return question.get();
        } catch (SearchTimeoutException tooLong) {
            throw new SearchUnavailable(Advice.BUSY);
        } catch (SearchException failure) {
            if (FailedResponse.isIncomplete(failure) && again > 0) return orUnavailable(question, again - 1);
            if (isOutage(failure)) throw new SearchUnavailable(Advice.AWAY);
            throw failure;
        }
    }

    /** Returns whether the failure means that the index is unavailable, and not that the query is invalid. */
    static boolean isOutage(Throwable failure) {
        return failure instanceof SearchException
                && (FailedResponse.isUnavailable(failure)
                        || FailedResponse.isIncomplete(failure)
                        || Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                                .anyMatch(IOException.class::isInstance));
    }
}
