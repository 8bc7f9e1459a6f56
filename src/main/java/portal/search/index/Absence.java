package portal.search.index;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;

/** When the index cannot be asked, for a while: a cluster that is down, or has not got its indexes yet. */
public final class Absence {
    /** What a cluster answers that has no such index, is overrun, or has lost too many of its nodes. */
    private static final Pattern ANSWERS = Pattern.compile("Response: (404|429|50[234]) ");

    private Absence() {}

    /** Whether it is the index that is away, rather than the question that is wrong. */
    public static boolean explains(SearchException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof SearchException
                                && ANSWERS.matcher(String.valueOf(cause.getMessage()))
                                        .find());
    }
}
