package portal.people;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** The doors from outside: what a browser may ask for before, and after, both factors are shown. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {
    @Bean
    SecurityFilterChain frontDoor(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers("/assets/**", "/favicon.ico").permitAll());
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login")
                                // an address that leads nowhere gets the page that says so, not a bare refusal
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }

    /** In-page navigation never passes the filters above: here each view asks for both factors again (AC-01). */
    @Bean
    NavigationAccessControlConfigurer inPageDoors(Viewers viewers) {
        NavigationAccessChecker bothFactors =
                step -> step.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class)
                                || viewers.current().isPresent()
                        ? step.neutral()
                        : step.deny("a factor is missing");
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withNavigationAccessChecker(bothFactors);
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
