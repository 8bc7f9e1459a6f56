package portal.hosting;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Formats exceptions for the log, as class names and stack frames only. It omits the messages, because a message may
 * contain text that users wrote (NL-16).
 */
public class FailureKinds extends ThrowableProxyConverter {
    @Override
    protected String throwableProxyToString(IThrowableProxy failure) {
        return described("", failure);
    }

    private static String described(String before, @Nullable IThrowableProxy failure) {
        if (failure == null) return "";
        var places = Arrays.stream(failure.getStackTraceElementProxyArray())
                .limit(failure.getStackTraceElementProxyArray().length - failure.getCommonFrames())
                .map(StackTraceElementProxy::getSTEAsString)
                .map(place -> "\t" + place + "\n")
                .collect(Collectors.joining());
        return before + failure.getClassName() + "\n" + places + described("Caused by: ", failure.getCause());
    }
}
