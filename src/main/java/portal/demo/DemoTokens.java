package portal.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import portal.people.AccessTokens;
import portal.people.TokenScope;

/**
 * Issues API tokens of the fictitious people to anybody, just as the sign-in page lets anybody sign in as one of them.
 * It signs in with that person's password and code to get the token.
 */
@RestController
@Profile("demo")
class DemoTokens {
    static final String PATH = "/demo/tokens/";
    private static final Duration VALID_FOR = Duration.ofDays(30);

    private final DemoSignIn signIn;
    private final AccessTokens tokens;

    DemoTokens(DemoSignIn signIn, AccessTokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    @PostMapping(path = PATH + "{username}", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> token(
            @PathVariable String username, HttpServletRequest request, HttpServletResponse response) {
        if (signIn.offers().stream().noneMatch(offer -> offer.username().equals(username)))
            return ResponseEntity.notFound().build();
        signIn.accept(username);
        try {
            makeRoom();
            return ResponseEntity.ok(tokens.make("demo-token", TokenScope.WRITE, VALID_FOR));
        } finally {
            new SecurityContextLogoutHandler().logout(request, response, null);
        }
    }

    /** Revokes the person's oldest token if the person has the maximum number of tokens. */
    private void makeRoom() {
        var mine = tokens.mine();
        if (mine.size() >= AccessTokens.MOST) tokens.revoke(mine.getLast().id());
    }

    /** Permits requests without a CSRF token, because the command line program has no page from which to get one. */
    @Bean
    @Order(2)
    SecurityFilterChain tokenRoutes(HttpSecurity http) throws Exception {
        return http.securityMatcher(PATH + "*")
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
