package portal.journeys;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import portal.people.SignInOffers;

/**
 * Signs in a person of the demonstration world with both factors, without the sign-in page, for journeys about other
 * subjects.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestSignIn {
    static final String PATH = "/side-door/";

    @Bean
    @Order(0)
    SecurityFilterChain besideTheFrontDoor(HttpSecurity http) {
        return http.securityMatcher(PATH + "*")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> entry(SignInOffers cast) {
        return RouterFunctions.route()
                .GET(PATH + "{username}", request -> {
                    cast.accept(request.pathVariable("username"));
                    return ServerResponse.noContent().build();
                })
                .build();
    }
}
