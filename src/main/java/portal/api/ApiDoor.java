package portal.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
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
import portal.ui.Texts;

/**
 * The door of the API: a token in the header of every request; no session, no cookie, no page of another origin.
 *
 * <p>Without a token there is only the description of the API: it is made from the code and says nothing of content.
 */
@Configuration
class ApiDoor {
    private static final String ROOT = "/api";
    static final String V1 = ROOT + "/v1";
    static final String ALL = ROOT + "/**";

    /** Whether it is the API that is asked. */
    static boolean leadsTo(HttpServletRequest request) {
        return (request.getRequestURI() + "/").startsWith(ROOT + "/");
    }

    @Bean
    @Order(1)
    SecurityFilterChain byToken(HttpSecurity http, AccessTokens tokens, Allowances allowances, Problems problems)
            throws Exception {
        return http.securityMatcher(ALL)
                .csrf(AbstractHttpConfigurer::disable) // nothing in a browser sends the header by itself
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
                        .requestMatchers(POST, SearchRoutes.PATH, ListSearchRoutes.PATH) // these write nothing
                        .authenticated()
                        .anyRequest()
                        .hasAuthority(TokenSession.WRITES))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, why) -> problems.send(request, response, Fault.NO_TOKEN))
                        .accessDeniedHandler(
                                (request, response, why) -> problems.send(request, response, Fault.READ_ONLY)))
                .build();
    }

    /** An address that is suspicious in itself never gets as far as the filters. */
    @Bean
    RequestRejectedHandler suspicious(Problems problems) {
        var elsewhere = new HttpStatusRequestRejectedHandler();
        return (request, response, why) -> {
            if (leadsTo(request)) problems.send(request, response, Fault.UNREADABLE);
            else elsewhere.handle(request, response, why);
        };
    }

    /** Whoever asks before they send ({@code Expect: 100-continue}) is told to only when it is read: not what is refused. */
    @Bean
    TomcatConnectorCustomizer sendWhenAsked() {
        return connector ->
                connector.setProperty("continueResponseTiming", ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
    }

    /** What no route leads to, before the pages would take it for theirs. */
    @Bean
    HandlerMapping nothingHere() {
        HttpRequestHandler nothing = (request, response) -> {
            throw new NotFound();
        };
        return new SimpleUrlHandlerMapping(Map.of(ALL, nothing), 1);
    }

    /** The first of the portal's languages that whoever asks understands. */
    @Bean
    LocaleResolver localeResolver() {
        var languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(Texts.LANGUAGES);
        languages.setDefaultLocale(Locale.ENGLISH);
        return languages;
    }
}
