package portal.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The number under which an error is logged, which is also shown to the user. The log contains only the classes of the
 * exceptions and the stack frames. Their messages are not logged, because these may contain text that users wrote
 * (NL-16).
 */
public record ErrorId(String value) {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorId.class);

    /** Logs the error and returns its number. */
    public static ErrorId of(Throwable failure) {
        var id = new ErrorId(UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        LOG.error("Error {}: {}", id.value, described(failure));
        return id;
    }

    private static String described(Throwable failure) {
        var places = Arrays.stream(failure.getStackTrace())
                .limit(40)
                .map(place -> "\n    at " + place)
                .collect(Collectors.joining());
        var cause = failure.getCause();
        var why = cause == null || cause == failure ? "" : "\ncaused by " + described(cause);
        return failure.getClass().getName() + places + why;
    }
}
