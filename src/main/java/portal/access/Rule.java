package portal.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.people.PersonId;

/** The relation {@code may}, asked in its three directions at this instant. The only code that reads it. */
@Component
class Rule {
    private static final String NOW = " and valid_from <= :now and :now < valid_until";

    private final JdbcClient jdbc;
    private final Clock clock;

    Rule(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The most this person may do with the audience; empty: to them it does not exist. */
    Optional<Right> right(PersonId person, AudienceId audience) {
        return jdbc.sql("select capability from may where person_id = :person and audience_id = :audience" + NOW
                        + " order by capability desc limit 1")
                .param("person", person.value())
                .param("audience", audience.value())
                .param("now", now())
                .query((row, n) -> row.getInt(1))
                .optional()
                .map(capability -> Right.values()[capability]);
    }

    Set<AudienceId> audiences(PersonId person) {
        return new HashSet<>(jdbc.sql("select distinct audience_id from may where person_id = :person" + NOW)
                .param("person", person.value())
                .param("now", now())
                .query((row, n) -> new AudienceId(row.getObject(1, UUID.class)))
                .list());
    }

    Set<AudienceId> audiences(PersonId person, SpaceId space) {
        return new HashSet<>(
                jdbc.sql("select distinct audience_id from may where person_id = :person and space_id = :space" + NOW)
                        .param("person", person.value())
                        .param("space", space.value())
                        .param("now", now())
                        .query((row, n) -> new AudienceId(row.getObject(1, UUID.class)))
                        .list());
    }

    /** Those of these audiences that the person is in. */
    Set<AudienceId> audiences(PersonId person, Collection<AudienceId> among) {
        if (among.isEmpty()) return Set.of();
        return new HashSet<>(jdbc.sql("select distinct audience_id from may where person_id = :person"
                        + " and audience_id in (:among)" + NOW)
                .param("person", person.value())
                .param("among", among.stream().map(AudienceId::value).toList())
                .param("now", now())
                .query((row, n) -> new AudienceId(row.getObject(1, UUID.class)))
                .list());
    }

    /** The audiences that the person is in and was not in then. */
    Set<AudienceId> audiencesSince(PersonId person, Instant then) {
        return new HashSet<>(jdbc.sql("select audience_id from may where person_id = :person group by audience_id"
                        + " having max(valid_from <= :now and :now < valid_until)"
                        + " and not max(valid_from <= :then and :then < valid_until)")
                .param("person", person.value())
                .param("now", now())
                .param("then", LocalDateTime.ofInstant(then, ZoneOffset.UTC))
                .query((row, n) -> new AudienceId(row.getObject(1, UUID.class)))
                .list());
    }

    List<PersonId> persons(AudienceId audience) {
        return jdbc.sql("select distinct person_id from may where audience_id = :audience" + NOW)
                .param("audience", audience.value())
                .param("now", now())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
