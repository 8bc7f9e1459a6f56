package portal;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;

/** Builds a second portal, without a web server, in the process in which the portal of {@link PortalTest} runs. */
public final class WithoutServer {
    private WithoutServer() {}

    /** @param parts additional configuration classes of this portal */
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
