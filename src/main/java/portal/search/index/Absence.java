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

    /** What it answers when a node goes while it is asked: what the others know, which is not all, or that one has gone. */
    private static final Pattern PART = Pattern.compile(
            "Response: (200 .*?\"failed\": [1-9]|500 .*?\"node_(not_connected|disconnected|closed)_exception\")",
            Pattern.DOTALL);

    /** How often such a question is put again; the nodes that are left have copies of what is missing. */
    private static final int AGAIN = 2;

    private Absence() {}

    /** What the index answers. @throws NoAnswer when it does not */
    public static <T> T toldOf(Supplier<T> question) {
        return toldOf(question, AGAIN);
    }

    private static <T> T toldOf(Supplier<T> question, int again) {
        try {
            return question.get();
        } catch (SearchTimeoutException tooLong) {
            throw new NoAnswer(Advice.BUSY);
        } catch (SearchException failure) {
            if (says(failure, PART) && again > 0) return toldOf(question, again - 1);
            if (explains(failure)) throw new NoAnswer(Advice.AWAY);
            throw failure;
        }
    }

    /** Whether it is the index that is away, rather than the question that is wrong. */
    static boolean explains(Throwable failure) {
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
