package portal.access;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.people.Affiliation;

/** Finds which whole affiliations a space admits, and which markings it accepts (rules.md, Spaces). */
@Component
class SpaceAdmission {
    private final JdbcClient jdbc;
    private final Rule rule;

    SpaceAdmission(JdbcClient jdbc, Rule rule) {
        this.jdbc = jdbc;
        this.rule = rule;
    }

    /** Returns the affiliations whose members are all admitted now. */
    Set<Affiliation> openTo(SpaceId space) {
        return jdbc.sql("""
                        select distinct affiliation from space_grant where space_id = :space and affiliation is not null
                        and valid_from <= :now and :now < valid_until
                        """).param("space", space.value()).param("now", rule.now()).query(String.class).list().stream()
                .filter(Objects::nonNull)
                .map(Affiliation::valueOf)
                .collect(Collectors.toSet());
    }

    MarkingRules rules(SpaceId space) {
        return jdbc.sql("select restricted, ceiling from space where id = ?")
                .param(space.value())
                .query((row, n) -> new MarkingRules(
                        row.getBoolean(1),
                        Classification.values()[row.getInt(2)],
                        openTo(space).stream().anyMatch(Affiliation::isPartner)))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
