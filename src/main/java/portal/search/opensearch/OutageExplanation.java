package portal.search.opensearch;

import java.io.IOException;
import org.elasticsearch.client.ResponseException;

/** Explains to the administrator why the search engine does not respond: its address, the cause, and what to change. */
public final class OutageExplanation {
    private static final String TLS = "javax.net.ssl.";
    private static final int UNAUTHORIZED = 401, FORBIDDEN = 403;

    private OutageExplanation() {}

    public static String of(Throwable failure, Cluster cluster) {
        return "The search engine %s does not answer, and the portal goes on without it: %s."
                .formatted(cluster.isConfigured() ? cluster.uris() : "of this portal", reason(failure));
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getName().startsWith(TLS))
                return "its certificate is not trusted; name a PEM file with its certificate authority in"
                        + " PORTAL_SEARCH_CERTIFICATE";
            if (cause instanceof ResponseException refused)
                return refusal(refused.getResponse().getStatusLine().getStatusCode());
            if (cause instanceof IOException) // a network error; its message contains no user data
            return cause.getMessage() + "; start it, or correct PORTAL_SEARCH_URIS";
        }
        return failure.getClass().getSimpleName();
    }

    private static String refusal(int status) {
        return status == UNAUTHORIZED || status == FORBIDDEN
                ? "it does not let the portal in (" + status + "); correct PORTAL_SEARCH_USERNAME and"
                        + " PORTAL_SEARCH_PASSWORD, or PORTAL_SEARCH_API_KEY"
                : "it answers " + status;
    }
}
