package portal;

import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the classes of all pages, for tests that must hold for every page. */
public final class PageClasses {
    private PageClasses() {}

    public static Set<Class<?>> all() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("portal").stream()
                .map(page -> ClassUtils.resolveClassName(String.valueOf(page.getBeanClassName()), null))
                .collect(Collectors.toSet());
    }
}
