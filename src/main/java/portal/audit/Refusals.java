package portal.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import portal.access.NotFound;
import portal.access.Refused;

/**
 * Writes a log entry whenever a service refuses a call because the viewer has no access or no right. The interceptor
 * runs outside the transaction of the service, which is rolled back before the entry is written. If one service calls
 * another, only the outer call is logged. A missing item is logged in the same way as a hidden item (NL-01).
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class Refusals extends DefaultPointcutAdvisor {
    private static final ScopedValue<Boolean> IN_A_SERVICE = ScopedValue.newInstance();
    private static final String OF_ACCESS = "access.refused.";

    Refusals(ObjectProvider<AuditEntries> entries) {
        super(AnnotationMatchingPointcut.forClassAnnotation(Service.class), (MethodInterceptor)
                call -> asked(call, entries));
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    private static @Nullable Object asked(MethodInvocation call, ObjectProvider<AuditEntries> entries)
            throws Throwable {
        if (IN_A_SERVICE.isBound()) return call.proceed();
        try {
            return ScopedValue.where(IN_A_SERVICE, true).call(call::proceed);
        } catch (NotFound | Refused refusal) {
            if (isOfAccess(refusal)) entries.getObject().refused(name(call), subject(call.getArguments()));
            throw refusal;
        }
    }

    /**
     * Returns whether the refusal is about access. A refusal of an invalid value, such as a title that is too long, is
     * not about access.
     */
    private static boolean isOfAccess(RuntimeException refusal) {
        return !(refusal instanceof Refused refused)
                || refused.ground() == Refused.Ground.RIGHT
                || refused.field().isEmpty() && refused.key().startsWith(OF_ACCESS);
    }

    private static String name(MethodInvocation call) {
        return ClassUtils.getUserClass(call.getMethod().getDeclaringClass()).getSimpleName() + "."
                + call.getMethod().getName();
    }

    /**
     * Returns the first id among the arguments, or among the components of arguments that are records, such as {@code
     * OpenTopic}; null if there is no id.
     */
    private static @Nullable UUID subject(@Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .flatMap(Refusals::withParts)
                .flatMap(Refusals::withParts)
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Object> withParts(@Nullable Object argument) {
        if (argument == null) return Stream.empty();
        if (!argument.getClass().isRecord()) return Stream.of(argument);
        return Arrays.stream(argument.getClass().getRecordComponents())
                .map(part -> value(part, argument))
                .filter(value -> value != null);
    }

    private static @Nullable Object value(RecordComponent part, Object of) {
        ReflectionUtils.makeAccessible(part.getAccessor());
        return ReflectionUtils.invokeMethod(part.getAccessor(), of);
    }
}
