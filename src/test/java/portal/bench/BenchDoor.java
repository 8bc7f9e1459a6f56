package portal.bench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.orm.jpa.persistenceunit.ManagedClassNameFilter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import portal.people.PersonId;
import portal.people.Visitors;

/** A side door for measuring only: enters as anybody without the cost of hashing a password. */
@TestConfiguration
class BenchDoor {
    @Bean
    @Order(0)
    SecurityFilterChain sideDoor(HttpSecurity http) {
        return http.securityMatcher("/bench/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    /** Entities of tests have no table here. */
    @Bean
    ManagedClassNameFilter onlyOurs() {
        return name -> !name.endsWith(".Leaflet");
    }

    @Bean
    Entry entry() {
        return new Entry();
    }

    /** Lets the asking session be that person. */
    @RestController
    static class Entry {
        @GetMapping("/bench/enter/{person}")
        String enter(@PathVariable UUID person, HttpServletRequest request, HttpServletResponse response) {
            Visitors.enter(new PersonId(person));
            new HttpSessionSecurityContextRepository()
                    .saveContext(SecurityContextHolder.getContext(), request, response);
            return "in";
        }
    }
}
