package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses parameters that a route does not know, and repeated parameters that may have only one value. Otherwise a
 * search with a misspelled filter would return too many results without an error, and all but one of the repeated
 * values would be ignored.
 */
@Configuration
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns(ApiSecurity.ALL);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route) {
            var takesMany = Arrays.stream(route.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                    .collect(Collectors.toMap(
                            parameter -> parameter.getParameter().getName(),
                            parameter -> Collection.class.isAssignableFrom(parameter.getParameterType())));
            request.getParameterMap().forEach((name, values) -> check(takesMany.get(name), name, values));
        }
        return true;
    }

    private static void check(@Nullable Boolean takesMany, String name, String[] values) {
        if (takesMany == null) throw new InvalidRequest(ProblemType.UNKNOWN, name);
        if (!takesMany && values.length > 1) throw new InvalidRequest(ProblemType.WRONG, name);
    }
}
