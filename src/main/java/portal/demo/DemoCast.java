package portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import portal.access.Classification;
import portal.people.Affiliation;
import portal.people.AgencyName;
import portal.people.CountryCode;
import portal.people.Role;

/** All fictitious people and their agencies, from {@code cast.csv} and {@code agencies.csv}. */
public record DemoCast(List<Agency> agencies, List<Actor> actors) {
    /** An agency of the demonstration world; {@code key} is its name in {@code cast.csv}. */
    public record Agency(String key, @Nullable CountryCode country, AgencyName name) {}

    public static DemoCast read() {
        return new DemoCast(
                rows("agencies.csv").stream().map(DemoCast::agency).toList(),
                rows("cast.csv").stream().map(DemoCast::actor).toList());
    }

    /** @throws IllegalArgumentException if nobody has this username */
    public Actor actor(String username) {
        return actors.stream()
                .filter(actor -> actor.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + username));
    }

    public Agency agency(String key) {
        return agencies.stream()
                .filter(agency -> agency.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No agency is called " + key));
    }

    public Set<CountryCode> countries() {
        return agencies.stream()
                .filter(agency -> agency.country() != null)
                .map(Agency::country)
                .collect(Collectors.toSet());
    }

    private static Agency agency(String[] row) {
        return new Agency(row[0], country(row[1]), new AgencyName(row[2], row[3], row[4], row[5]));
    }

    private static Actor actor(String[] row) {
        var roles = Arrays.stream(row[5].split(" "))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Actor(
                row[0],
                row[1],
                Affiliation.valueOf(row[2]),
                country(row[3]),
                row[4],
                roles,
                Classification.valueOf(row[6]).ordinal(),
                row[7]);
    }

    private static @Nullable CountryCode country(String code) {
        return code.isEmpty() ? null : CountryCode.of(code);
    }

    private static List<String[]> rows(String file) {
        try {
            return new ClassPathResource("portal/demo/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
