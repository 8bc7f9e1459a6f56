package portal.bench;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import java.util.Random;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.orm.jpa.persistenceunit.ManagedClassNameFilter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import portal.access.SpaceId;
import portal.documents.Documents;
import portal.people.PersonId;
import portal.people.TestViewers;

/** A sign-in for benchmarks only: it signs in any person without a password, because hashing a password takes long. */
@TestConfiguration
class BenchSignIn {
    @Bean
    @Order(0)
    SecurityFilterChain benchSecurity(HttpSecurity http) {
        return http.securityMatcher("/bench/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    /** Excludes entities that only tests have, because this database has no tables for them. */
    @Bean
    ManagedClassNameFilter onlyOurs() {
        return name -> !name.endsWith(".Leaflet");
    }

    /** Adds two routes: one signs a person in, the other adds a document to a space. */
    @Bean
    RouterFunction<ServerResponse> entry(Documents documents) {
        return RouterFunctions.route()
                .GET("/bench/enter/{person}", request -> {
                    TestViewers.enter(new PersonId(UUID.fromString(request.pathVariable("person"))));
                    request.session().setAttribute(SPRING_SECURITY_CONTEXT_KEY, SecurityContextHolder.getContext());
                    return ServerResponse.ok().body("in");
                })
                .GET("/bench/file/{space}", request -> {
                    var space = new SpaceId(UUID.fromString(request.pathVariable("space")));
                    FileBench.file(
                            documents, space, FileBench.letter(new ZipfVocabulary(new Random(3))), "letter.docx");
                    return ServerResponse.ok().body("filed");
                })
                .build();
    }
}
