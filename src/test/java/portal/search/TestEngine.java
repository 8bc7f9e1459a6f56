package portal.search;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import portal.search.opensearch.OpenSearchServer;

/**
 * Gives each Spring context of a test run its own indexes: in its data folder or, with {@code
 * -Dportal.test.search=opensearch}, in one OpenSearch that serves the whole run.
 */
public class TestEngine implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final String PROPERTY = "portal.test.search";
    public static final String OPENSEARCH = "opensearch";
    private static final String URIS = "portal.search.uris";

    private static final AtomicInteger made = new AtomicInteger();
    private static @Nullable OpenSearchServer server;

    public static boolean isRemote() {
        return OPENSEARCH.equals(System.getProperty(PROPERTY));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!isRemote() || context.getEnvironment().containsProperty(URIS)) return;
        TestPropertyValues.of(URIS + "=" + server().uris(), "portal.search.prefix=test-" + made.incrementAndGet())
                .applyTo(context);
    }

    static synchronized OpenSearchServer server() {
        if (server == null) server = OpenSearchServer.start(1);
        return server;
    }
}
