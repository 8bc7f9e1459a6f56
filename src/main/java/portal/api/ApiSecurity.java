package portal.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.coyote.ContinueResponseTiming;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import portal.access.NotFound;
import portal.people.AccessTokens;
import portal.people.TokenSession;
import portal.ui.Languages;

/**
 * The security configuration of the API. Every request must have a token in its header. There are no sessions, no
 * cookies, and no access by scripts of other web sites.
 *
 * <p>Without a token only the OpenAPI description is available. It is generated from the code and contains no data.
 */
@Configuration
class ApiSecurity {
    private static final String ROOT = "/api";
    static final String V1 = ROOT + "/v1";
    static final String ALL = ROOT + "/**";

    /** The routes that use POST but change nothing. They use POST because a query can be too long for an address. */
    static final List<String> READING_BY_POST = List.of(SearchRoutes.PATH, ListSearchRoutes.PATH);

    /** Returns whether the address of the request belongs to the API. */
    static boolean leadsTo(HttpServletRequest request) {
        return (request.getRequestURI() + "/").startsWith(ROOT + "/");
    }

    @Bean
    @Order(1)
    SecurityFilterChain byToken(HttpSecurity http, AccessTokens tokens, Allowances allowances, Problems problems)
            throws Exception {
        return http.securityMatcher(ALL)
                .csrf(AbstractHttpConfigurer::disable) // browsers never send the token by themselves
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new Bearer(tokens), AuthorizationFilter.class)
                .addFilterBefore(new RateLimit(allowances, problems), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(GET, Description.PATH)
                        .permitAll()
                        .requestMatchers(GET)
                        .authenticated()
                        .requestMatchers(HEAD)
                        .authenticated()
                        .requestMatchers(OPTIONS)
                        .authenticated()
                        .requestMatchers(POST, READING_BY_POST.toArray(String[]::new))
                        .authenticated()
                        .anyRequest()
                        .hasAuthority(TokenSession.WRITES))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, why) -> problems.send(request, response, ProblemType.NO_TOKEN))
                        .accessDeniedHandler(
                                (request, response, why) -> problems.send(request, response, ProblemType.READ_ONLY)))
                .build();
    }

    /**
     * Answers requests that Spring Security's firewall rejects before they reach the filters. API clients get a {@link
     * Problem}.
     */
    @Bean
    RequestRejectedHandler suspicious(Problems problems) {
        var elsewhere = new HttpStatusRequestRejectedHandler();
        return (request, response, why) -> {
            if (leadsTo(request)) problems.send(request, response, ProblemType.UNREADABLE);
            else elsewhere.handle(request, response, why);
        };
    }

    /**
     * Makes the server send {@code 100 Continue} only when the body is read, so that the client of a refused request
     * does not send the body.
     */
    @Bean
    TomcatConnectorCustomizer expectContinue() {
        return connector ->
                connector.setProperty("continueResponseTiming", ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
    }

    /**
     * Answers API addresses that have no route with 404. Otherwise the handler of the portal's pages would answer them.
     */
    @Bean
    HandlerMapping nothingHere() {
        HttpRequestHandler nothing = (request, response) -> {
            throw new NotFound();
        };
        return new SimpleUrlHandlerMapping(Map.of(ALL, nothing), 1);
    }

    /** Chooses the first language in Accept-Language that the portal supports. */
    @Bean
    LocaleResolver localeResolver() {
        var languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(Languages.ALL);
        languages.setDefaultLocale(Locale.ENGLISH);
        return languages;
    }
}
