package portal.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.ui.Languages;

/** Finds the persons of the portal, with the details that colleagues may see. */
@Service
@Transactional(readOnly = true)
public class People {
    private static final String CARD = """
            select p.id, p.username, p.name, p.affiliation, p.country_code, p.agency_id, g.name_en, g.name_fr, g.name_es,
                   g.name_ar, (select group_concat(r.role) from role_grant r where r.person_id = p.id
                               and r.valid_from <= :now and :now < r.valid_until) as roles
            from person p join agency g on g.id = p.agency_id
            """;

    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns whether no person is registered. */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from person").query(Long.class).single() == 0;
    }

    public Optional<PersonCard> find(PersonId id) {
        return Optional.ofNullable(cards(List.of(id)).get(id));
    }

    public Optional<PersonCard> findByUsername(String username) {
        return jdbc.sql(CARD + " where p.username = :username")
                .param("now", now())
                .param("username", username)
                .query(this::card)
                .optional();
    }

    /** Returns the details of these persons; unknown ids are left out. It makes one query for each 500 persons. */
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        var cards = new HashMap<PersonId, PersonCard>();
        for (var some : chunks(ids))
            jdbc.sql(CARD + " where p.id in (:ids)")
                    .param("now", now())
                    .param("ids", some)
                    .query(this::card)
                    .list()
                    .forEach(card -> cards.put(card.id(), card));
        return cards;
    }

    /** Returns the persons with these usernames; unknown names are left out. */
    public List<PersonCard> findByUsernames(Collection<String> usernames) {
        if (usernames.isEmpty()) return List.of();
        return jdbc.sql(CARD + " where p.username in (:usernames)")
                .param("now", now())
                .param("usernames", usernames)
                .query(this::card)
                .list();
    }

    /** Returns the persons of a country whose account is active: at most a thousand, sorted by name. */
    public List<PersonCard> of(CountryCode country) {
        return jdbc.sql(CARD + " where p.country_code = :country and p.state = 'ACTIVE' order by p.name limit 1000")
                .param("now", now())
                .param("country", country.value())
                .query(this::card)
                .list();
    }

    /** Returns the persons of these affiliations whose account is active: at most a thousand, sorted by name. */
    public List<PersonCard> of(Set<Affiliation> affiliations) {
        return jdbc.sql(CARD + " where p.affiliation in (:affiliations) and p.state = 'ACTIVE'"
                        + " order by p.name limit 1000")
                .param("now", now())
                .param("affiliations", affiliations.stream().map(Enum::name).toList())
                .query(this::card)
                .list();
    }

    /** Returns the countries of these persons; persons without a country are left out. */
    public Map<PersonId, CountryCode> countries(Collection<PersonId> ids) {
        var countries = new HashMap<PersonId, CountryCode>();
        for (var some : chunks(ids))
            jdbc.sql("select id, country_code from person where id in (:ids) and country_code is not null")
                    .param("ids", some)
                    .query(row -> {
                        countries.put(
                                new PersonId(row.getObject("id", UUID.class)),
                                CountryCode.of(row.getString("country_code")));
                    });
        return countries;
    }

    /** Returns all persons of these countries, including those whose account is no longer active. */
    public Set<PersonId> from(Collection<CountryCode> countries) {
        if (countries.isEmpty()) return Set.of();
        return Set.copyOf(jdbc.sql("select id from person where country_code in (:countries)")
                .param("countries", countries.stream().map(CountryCode::value).toList())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Returns the member countries, sorted by code. */
    public List<CountryCode> countries() {
        return jdbc.sql("select code from country order by code").query(String.class).list().stream()
                .filter(Objects::nonNull)
                .map(CountryCode::of)
                .toList();
    }

    /** Returns the countries of the persons whose account is active and who hold this role now. */
    public Set<CountryCode> countriesWith(Role role) {
        return jdbc.sql("""
                        select distinct p.country_code from person p join role_grant r on r.person_id = p.id
                        where p.country_code is not null and p.state = 'ACTIVE' and r.role = :role
                        and r.valid_from <= :now and :now < r.valid_until
                        """).param("role", role.name()).param("now", now()).query(String.class).list().stream()
                .filter(Objects::nonNull)
                .map(CountryCode::of)
                .collect(Collectors.toSet());
    }

    /** Returns whether the person holds the role now. */
    public boolean holds(PersonId person, Role role) {
        return jdbc.sql("""
                        select count(*) from role_grant where person_id = :person and role = :role
                        and valid_from <= :now and :now < valid_until
                        """)
                        .param("person", person.value())
                        .param("role", role.name())
                        .param("now", now())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Returns the given persons who have access now, which means that they are not suspended and have a valid vouch
     * (AC-01).
     */
    public Set<PersonId> active(Collection<PersonId> persons) {
        if (persons.isEmpty()) return Set.of();
        return jdbc.sql("""
                        select p.id from person p where p.id in (:persons) and p.state = 'ACTIVE' and exists (
                        select 1 from vouch v where v.person_id = p.id and v.valid_from <= :now and :now < v.valid_until)
                        """)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .param("now", now())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .set();
    }

    /**
     * Returns the highest clearance of the person's valid vouches for operational work, as the ordinal of a
     * classification from 0 to 3; empty if there is no such vouch.
     */
    public OptionalInt operationalClearance(PersonId person) {
        return jdbc
                .sql("""
                        select clearance from vouch where person_id = :person and scope = 'OPERATIONAL_ELIGIBLE'
                        and valid_from <= :now and :now < valid_until
                        """)
                .param("person", person.value())
                .param("now", now())
                .query((row, n) -> row.getInt(1))
                .stream()
                .mapToInt(Integer::intValue)
                .max();
    }

    private PersonCard card(ResultSet row, int number) throws SQLException {
        var country = row.getString("country_code");
        return new PersonCard(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("name"),
                Affiliation.valueOf(row.getString("affiliation")),
                country == null ? null : CountryCode.of(country),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("name_" + Languages.nearest(LocaleContextHolder.getLocale())),
                roles(row.getString("roles")));
    }

    private static Set<Role> roles(@Nullable String names) {
        if (names == null) return Set.of();
        return Arrays.stream(names.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<List<UUID>> chunks(Collection<PersonId> ids) {
        return ids.stream()
                .distinct()
                .map(PersonId::value)
                .gather(Gatherers.windowFixed(CHUNK))
                .toList();
    }

    private Object now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC).toLocalDateTime();
    }
}
