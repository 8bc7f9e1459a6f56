package portal.search.index;

import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import portal.search.Results.Advice;
import portal.search.SearchUnavailable;

/** Recognises that the index is unavailable: the cluster is down, lacks its indexes, or takes too long. */
public final class IndexOutage {
    /** The responses of a cluster that lacks the index, is overloaded, or has lost too many nodes. */
    private static final Pattern ANSWERS = Pattern.compile("Response: (404|429|50[234]) ");

    /** The responses if a node is lost during a query: an incomplete result, or an error about the node. */
    private static final Pattern PART = Pattern.compile(
            "Response: (200 .*?\"failed\": [1-9]|500 .*?\"node_(not_connected|disconnected|closed)_exception\")",
            Pattern.DOTALL);

    /** How often a query is retried after the loss of a node; the remaining nodes have copies of the missing data. */
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
            if (says(failure, PART) && again > 0) return orUnavailable(question, again - 1);
            if (isOutage(failure)) throw new SearchUnavailable(Advice.AWAY);
            throw failure;
        }
    }

    /** Returns whether the failure means that the index is unavailable, and not that the query is invalid. */
    static boolean isOutage(Throwable failure) {
        return failure instanceof SearchException
                && (says(failure, ANSWERS)
                        || says(failure, PART)
                        || causes(failure).anyMatch(IOException.class::isInstance));
    }

    private static boolean says(Throwable failure, Pattern answer) {
        return causes(failure)
                .filter(SearchException.class::isInstance)
                .anyMatch(cause ->
                        answer.matcher(String.valueOf(cause.getMessage())).find());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
