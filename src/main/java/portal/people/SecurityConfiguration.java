package portal.people;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;

/** The security filters, which decide what a browser may request before and after sign-in with both factors. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {
    /**
     * The filters for the sign-in page. They create no session before a person has signed in, and accept a form only if
     * it was sent from this portal (ASVS 3.5.1).
     */
    @Bean
    @Order(3)
    SecurityFilterChain signInPage(HttpSecurity http) throws Exception {
        return http.securityMatcher("/login", "/login/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .addFilterBefore(new OwnFormsOnly(), CsrfFilter.class)
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(
                        (request, response, why) -> response.sendRedirect(OwnFormsOnly.AGAIN)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("liaison-form");
        tokens.setCookiePath("/login");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    /**
     * The filters for all addresses that have no filters of their own. Everybody may load the assets, the icon and,
     * after an error, the error page; all other addresses are only for a person who has signed in with both factors.
     */
    @Bean
    SecurityFilterChain signedIn(HttpSecurity http, Viewers viewers, SignIns signIns) throws Exception {
        http.addFilterAfter(new SignedInOnly(viewers, signIns), HeaderWriterFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/assets/**", "/favicon.ico", "/error")
                        .permitAll());
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableRequestCacheConfiguration(false)
                                .logoutSuccessHandler(toTheSignInPage())
                                // a signed-in person who requests an unknown address gets the page for unknown
                                // addresses, not an error without a page
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }

    /**
     * Answers a request to sign out. A page sends it in the background and would not follow a redirect, so the response
     * tells the page which address to open.
     */
    private static LogoutSuccessHandler toTheSignInPage() {
        var leaving = new SimpleUrlLogoutSuccessHandler();
        leaving.setDefaultTargetUrl(WantedPage.HOME.signIn());
        leaving.setRedirectStrategy(new UidlRedirectStrategy());
        return leaving;
    }

    /**
     * Checks navigation inside a page, which does not pass through the filters above. A person who has not signed in
     * with both factors, or whose sign-in has expired, is anonymous for every view and gets the sign-in page (AC-01,
     * AC-30).
     */
    @Bean
    @Primary
    NavigationAccessControl inPageDoors(AnnotatedViewAccessChecker annotations, Viewers viewers) {
        var control =
                new SpringNavigationAccessControl(List.of(annotations), new DefaultAccessCheckDecisionResolver()) {
                    @Override
                    protected @Nullable Principal getPrincipal(VaadinRequest request) {
                        return viewers.current().isPresent() ? super.getPrincipal(request) : null;
                    }

                    /**
                     * Returns a check without roles. No view requires a role, because the services check what a person
                     * may do, and the default check of roles is slow.
                     */
                    @Override
                    protected Predicate<String> getRolesChecker(VaadinRequest request) {
                        return role -> false;
                    }
                };
        control.setLoginView(WantedPage.HOME.signIn());
        return control;
    }

    @Bean
    AuthenticationManager factors(PasswordFactor password, SecondFactor code) {
        return new ProviderManager(password, code);
    }

    @Bean
    PasswordEncoder passwords(@Value("${portal.password-cost:10}") int cost) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(cost)));
    }
}
