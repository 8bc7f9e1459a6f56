package portal.search.index;

import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import portal.search.NoAnswer;
import portal.search.Results.Advice;

/** When the index cannot be asked, for a while: a cluster that is down, has not got its indexes yet or takes too long. */
public final class Absence {
    /** What a cluster answers that has no such index, is overrun, or has lost too many of its nodes. */
    private static final Pattern ANSWERS = Pattern.compile("Response: (404|429|50[234]) ");

    private Absence() {}

    /** What the index answers. @throws NoAnswer when it does not */
    public static <T> T toldOf(Supplier<T> question) {
        try {
            return question.get();
        } catch (SearchTimeoutException tooLong) {
            throw new NoAnswer(Advice.BUSY);
        } catch (SearchException failure) {
            if (explains(failure)) throw new NoAnswer(Advice.AWAY);
            throw failure;
        }
    }

    /** Whether it is the index that is away, rather than the question that is wrong. */
    static boolean explains(SearchException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof SearchException
                                && ANSWERS.matcher(String.valueOf(cause.getMessage()))
                                        .find());
    }
}
