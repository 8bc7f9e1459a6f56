package portal;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;

/** Builds a second portal beside that of {@link PortalTest} in the same process, without a web server. */
public final class WithoutServer {
    private WithoutServer() {}

    /** @param parts extra configuration classes of this portal */
    public static SpringApplicationBuilder portal(Class<?>... parts) {
        return new SpringApplicationBuilder(Portal.class)
                .sources(parts)
                .contextFactory(type -> furnished(new AnnotationConfigServletWebApplicationContext()));
    }

    private static ConfigurableApplicationContext furnished(AnnotationConfigServletWebApplicationContext context) {
        context.setServletContext(new MockServletContext());
        return context;
    }
}
