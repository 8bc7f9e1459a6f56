package portal.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registers people for tests that need their own people, besides those of the demonstration world. */
@TestComponent
public class TestPeople {
    public static final String PASSWORD = "correct horse battery staple";

    private final Register register;
    private final JdbcClient database;
    private final Clock clock;

    TestPeople(Register register, JdbcClient database, Clock clock) {
        this.register = register;
        this.database = database;
        this.clock = clock;
    }

    /** Deletes the vouches for all people whom this class has created, so that they can no longer read anything. */
    public void withdrawVouches() {
        database.sql("delete v from vouch v join person p on p.id = v.person_id where p.username like 'somebody-%'")
                .update();
    }

    /** Creates a person of this affiliation and country, with full clearance and a vouch for a year. */
    public PersonId somebody(Affiliation affiliation, @Nullable String country, Role... roles) {
        return somebody(affiliation, country, agency(country), 3, roles);
    }

    public PersonId somebody(
            Affiliation affiliation, @Nullable String country, AgencyId agency, int clearance, Role... roles) {
        var secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        return register(affiliation, country, agency, clearance, secret, roles);
    }

    public PersonId register(
            Affiliation affiliation,
            @Nullable String country,
            AgencyId agency,
            int clearance,
            byte[] secret,
            Role... roles) {
        var name = "somebody-" + UUID.randomUUID().toString().substring(0, 8);
        return register(name, "Somebody " + name.substring(9), affiliation, country, agency, clearance, secret, roles);
    }

    /** Creates a person with this name. */
    public PersonId named(String name, Affiliation affiliation, String country) {
        var username = "somebody-" + UUID.randomUUID().toString().substring(0, 8);
        return register(username, name, affiliation, country, agency(country), 3, new byte[20]);
    }

    private PersonId register(
            String username,
            String name,
            Affiliation affiliation,
            @Nullable String country,
            AgencyId agency,
            int clearance,
            byte[] secret,
            Role... roles) {
        takeIn(country);
        return register.person(new Enrolment(
                username,
                name,
                username + "@example.org",
                affiliation,
                country == null ? null : CountryCode.of(country),
                agency,
                Set.of(roles),
                clearance,
                "en",
                PASSWORD,
                secret,
                clock.instant().plus(Duration.ofDays(365))));
    }

    public AgencyId agency(@Nullable String country) {
        takeIn(country);
        return register.agency(
                country == null ? null : CountryCode.of(country),
                new AgencyName("Agency", "Agence", "Agencia", "وكالة"));
    }

    private void takeIn(@Nullable String country) {
        if (country != null) register.country(CountryCode.of(country), LocalDate.of(1990, 1, 1));
    }
}
