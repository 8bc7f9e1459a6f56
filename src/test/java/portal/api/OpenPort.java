package portal.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.apache.catalina.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import portal.access.Access;
import portal.people.AccessTokens;
import portal.people.PersonId;
import portal.people.TokenScope;

/**
 * The API on a real port of this machine: a real Tomcat with the filters and routes of the shared test context. It
 * starts when it is first used, and records which routes have answered successfully.
 */
@TestComponent
public class OpenPort implements AutoCloseable {
    private final WebApplicationContext portal;
    private final RequestMappingHandlerMapping mapping;
    private final AccessTokens tokens;
    private final Access access;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<PersonId, String> byPerson = new ConcurrentHashMap<>();
    private final Set<String> answered = new ConcurrentSkipListSet<>();
    private @Nullable WebServer server;

    OpenPort(
            WebApplicationContext portal,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            AccessTokens tokens,
            Access access) {
        this.portal = portal;
        this.mapping = mapping;
        this.tokens = tokens;
        this.access = access;
    }

    /**
     * Returns a client that acts as the user of this thread, with a write token. Every call for the same user returns a
     * client with the same token.
     */
    public Caller me() {
        return with(byPerson.computeIfAbsent(access.viewer(), me -> make(TokenScope.WRITE)));
    }

    /** Creates a new token of the user of this thread. */
    public String make(TokenScope scope) {
        return tokens.make("for a test", scope, Duration.ofDays(30));
    }

    public Caller with(@Nullable String token) {
        return new Caller(client, number(), token);
    }

    /** Returns the routes of the API, each as the class and method that handle it. */
    public Set<String> routes() {
        return mapping.getHandlerMethods().values().stream()
                .filter(route -> route.getBeanType().getPackageName().equals(OpenPort.class.getPackageName()))
                .map(OpenPort::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the routes that have answered successfully so far. */
    public Set<String> answered() {
        return answered;
    }

    /** Returns the address of the server. */
    public URI address() {
        return URI.create("http://localhost:" + number() + "/");
    }

    /** Returns the number of active HTTP sessions of the server. */
    public int sessions() {
        number();
        var contexts = ((TomcatWebServer) server).getTomcat().getHost().findChildren();
        return ((Context) contexts[0]).getManager().getActiveSessions();
    }

    synchronized int number() {
        if (server == null) {
            var factory = portal.getBean(TomcatServletWebServerFactory.class); // configured as in production
            factory.setPort(0);
            server = factory.getWebServer(this::furnish);
            server.start();
        }
        return server.getPort();
    }

    @Override
    public synchronized void close() {
        client.close();
        if (server != null) server.stop();
    }

    private void furnish(ServletContext context) {
        Filter note = (request, response, next) -> {
            next.doFilter(request, response);
            if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod route
                    && ((HttpServletResponse) response).getStatus() < 300) answered.add(name(route));
        };
        add(context, "note", note);
        portal.getBeanProvider(Filter.class)
                .orderedStream()
                .forEach(filter -> add(context, "filter-" + System.identityHashCode(filter), filter));
        var servlet = context.addServlet("springServlet", new DispatcherServlet(portal));
        servlet.addMapping("/");
        servlet.setAsyncSupported(true);
    }

    private static void add(ServletContext context, String name, Filter filter) {
        var registration = context.addFilter(name, filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    }

    private static String name(HandlerMethod route) {
        return route.getBeanType().getSimpleName() + "." + route.getMethod().getName();
    }
}
