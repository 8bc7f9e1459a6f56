package portal.worlds;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/**
 * Records which public methods of the services were called while answers were recorded. Ignores the services of the
 * packages on which all others are built: people, ui and hosting.
 */
class CalledMethods implements AutoCloseable {
    private static final Set<String> GROUND_FLOOR = Set.of("portal.people", "portal.ui", "portal.hosting");

    private final Collection<Object> services;
    private final Set<String> called = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<Boolean> isRecording = ThreadLocal.withInitial(() -> false);
    private final MethodInterceptor recorder = call -> {
        if (isRecording.get()) called.add(name(call.getMethod()));
        return call.proceed();
    };

    CalledMethods(ApplicationContext portal) {
        services = portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> service.getClass().getName().startsWith("portal."))
                .filter(service ->
                        !GROUND_FLOOR.contains(AopUtils.getTargetClass(service).getPackageName()))
                .toList();
        services.forEach(service -> ((Advised) service).addAdvice(0, recorder));
    }

    void record(Runnable steps) {
        isRecording.set(true);
        try {
            steps.run();
        } finally {
            isRecording.remove();
        }
    }

    /** Returns the public methods that no recorded answer called. */
    Set<String> missed() {
        var missed = new TreeSet<String>();
        services.stream()
                .map(AopUtils::getTargetClass)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(CalledMethods::name)
                .forEach(missed::add);
        missed.removeAll(called);
        return missed;
    }

    @Override
    public void close() {
        services.forEach(service -> ((Advised) service).removeAdvice(recorder));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
