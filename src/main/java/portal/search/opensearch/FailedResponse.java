package portal.search.opensearch;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;

/** Recognises the failed responses of a cluster, by the message of the exception that Hibernate Search throws. */
public final class FailedResponse {
    /** The responses of a cluster that lacks the index, is overloaded, or has lost too many nodes. */
    private static final Pattern UNAVAILABLE = Pattern.compile("Response: (404|429|50[234]) ");

    /** The responses if a node is lost during a query: an incomplete result, or an error about the node. */
    private static final Pattern INCOMPLETE = Pattern.compile(
            "Response: (200 .*?\"failed\": [1-9]|500 .*?\"node_(not_connected|disconnected|closed)_exception\")",
            Pattern.DOTALL);

    private FailedResponse() {}

    /** Returns whether the cluster cannot answer at the moment. */
    public static boolean isUnavailable(Throwable failure) {
        return says(failure, UNAVAILABLE);
    }

    /**
     * Returns whether the response is incomplete because a node was lost during the query. The caller can repeat the
     * query, because other nodes usually have copies of the data.
     */
    public static boolean isIncomplete(Throwable failure) {
        return says(failure, INCOMPLETE);
    }

    private static boolean says(Throwable failure, Pattern response) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SearchException.class::isInstance)
                .anyMatch(cause ->
                        response.matcher(String.valueOf(cause.getMessage())).find());
    }
}
