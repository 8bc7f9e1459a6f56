package portal.access;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.people.CountryCode;

/**
 * Manages the exclusions of a space. An exclusion hides all items of one country in the space from another country,
 * whatever their marking. The bureau of the originating country decides; a steward of the space can neither lift an
 * exclusion nor learn of it (AC-17, AC-21).
 */
@Service
@Transactional
public class Exclusions {
    private final JdbcClient jdbc;
    private final Access access;
    private final Rule rule;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exclusions(JdbcClient jdbc, Access access, Rule rule, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.rule = rule;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hides all items of the viewer's country in the space from another country. Only bureau officers who can read
     * something in the space may call this.
     */
    public void exclude(SpaceId space, CountryCode country) {
        var own = bureau(space, Act.NARROW);
        if (own.equals(country)) throw new Refused("access.refused.own-country");
        var isNew = jdbc.sql("insert ignore into space_exclusion values (?, ?, ?, ?, ?)")
                        .params(
                                space.value(),
                                own.value(),
                                country.value(),
                                access.viewer().value(),
                                rule.now())
                        .update()
                > 0;
        if (isNew) events.publishEvent(new CountryExcluded(space, own, country, access.viewer(), clock.instant()));
    }

    /**
     * Ends an exclusion of the viewer's country. Only bureau officers who can read something in the space may call
     * this.
     */
    public void lift(SpaceId space, CountryCode country) {
        var own = bureau(space, Act.WIDEN);
        var wasThere = jdbc.sql(
                                "delete from space_exclusion where space_id = ? and origin_country = ? and excluded_country = ?")
                        .params(space.value(), own.value(), country.value())
                        .update()
                > 0;
        if (wasThere) events.publishEvent(new ExclusionLifted(space, own, country, access.viewer(), clock.instant()));
    }

    /**
     * Returns the countries from which the viewer's country hides its items in the space. Only officers of its bureau
     * may call this.
     */
    @Transactional(readOnly = true)
    public Set<CountryCode> of(SpaceId space) {
        var own = bureau(space, Act.READ);
        return jdbc.sql("select excluded_country from space_exclusion where space_id = ? and origin_country = ?")
                .params(space.value(), own.value())
                .query((row, n) -> CountryCode.of(row.getString(1)))
                .set();
    }

    /**
     * Returns the viewer's country.
     *
     * @throws NotFound if the viewer may not enter the space and can read no item in it
     */
    private CountryCode bureau(SpaceId space, Act act) {
        var own = access.bureau();
        if (access.readable(space).isEmpty()) throw new NotFound();
        rule.requireOpen(space, act);
        return own;
    }
}
