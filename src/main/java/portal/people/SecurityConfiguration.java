package portal.people;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
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

    /**
     * In-page navigation never passes the filters above: whoever has not both factors, shown of late, is nobody to any
     * view either, and is sent to sign in (AC-01, AC-30).
     */
    @Bean
    @Primary
    NavigationAccessControl inPageDoors(AnnotatedViewAccessChecker annotations, Viewers viewers) {
        return new SpringNavigationAccessControl(List.of(annotations), new DefaultAccessCheckDecisionResolver()) {
            @Override
            protected @Nullable Principal getPrincipal(VaadinRequest request) {
                return viewers.current().isPresent() ? super.getPrincipal(request) : null;
            }

            /** No view asks for a role: what somebody may do there, the services say. To look for whoever knows is dear. */
            @Override
            protected Predicate<String> getRolesChecker(VaadinRequest request) {
                return role -> false;
            }
        };
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
