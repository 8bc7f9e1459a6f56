package portal.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.facts.Utc;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonId;

/**
 * Manages the standing exclusions of a country. Such an exclusion hides all items of this country from another country,
 * whatever their marking: in one space, or in every restricted space, including those that are opened later. The bureau
 * of the originating country decides; a steward of the space can neither lift an exclusion nor learn of it (AC-17,
 * AC-21).
 */
@Service
@Transactional
public class Exclusions {
    private static final String HERE = """
            select excluded_country, excluded_by, excluded_at, false from space_exclusion
            where space_id = :space and origin_country = :own
            """;
    private static final String EVERYWHERE = """
            select excluded_country, excluded_by, excluded_at, true from country_exclusion where origin_country = :own
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final Rule rule;
    private final People people;
    private final List<ItemAudiences> modules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exclusions(
            JdbcClient jdbc,
            Access access,
            Rule rule,
            People people,
            List<ItemAudiences> modules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.rule = rule;
        this.people = people;
        this.modules = modules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hides all items of the viewer's country in the space from another country. Only officers of a bureau may call
     * this: those who can read something in the space, or whose country has officers in it.
     */
    public void exclude(SpaceId space, CountryCode country) {
        var own = bureau(space, Act.NARROW);
        var isNew = jdbc.sql("insert ignore into space_exclusion values (?, ?, ?, ?, ?)")
                        .params(
                                space.value(),
                                own.value(),
                                other(own, country).value(),
                                access.viewer().value(),
                                rule.now())
                        .update()
                > 0;
        if (isNew) events.publishEvent(new CountryExcluded(space, own, country, access.viewer(), clock.instant()));
    }

    /**
     * Ends an exclusion of the viewer's country in the space. Only officers of a bureau may call this: those who can
     * read something in the space, or whose country has officers in it.
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
     * Hides all items of the viewer's country from another country in every restricted space, including spaces that are
     * opened later. Only bureau officers may call this.
     */
    public void excludeEverywhere(CountryCode country) {
        var own = access.bureau();
        var isNew = jdbc.sql("insert ignore into country_exclusion values (?, ?, ?, ?)")
                        .params(
                                own.value(),
                                other(own, country).value(),
                                access.viewer().value(),
                                rule.now())
                        .update()
                > 0;
        if (isNew) events.publishEvent(new CountryExcludedEverywhere(own, country, access.viewer(), clock.instant()));
    }

    /**
     * Ends an exclusion of the viewer's country in every restricted space. Exclusions in single spaces stay. Only bureau
     * officers may call this.
     */
    public void liftEverywhere(CountryCode country) {
        var own = access.bureau();
        var wasThere = jdbc.sql("delete from country_exclusion where origin_country = ? and excluded_country = ?")
                        .params(own.value(), country.value())
                        .update()
                > 0;
        if (wasThere)
            events.publishEvent(new ExclusionLiftedEverywhere(own, country, access.viewer(), clock.instant()));
    }

    /**
     * Returns the exclusions of the viewer's country in this space, and those in every restricted space, sorted by
     * country. Only officers of its bureau may call this.
     */
    @Transactional(readOnly = true)
    public List<StandingExclusion> standing(SpaceId space) {
        var own = bureau(space, Act.READ);
        return exclusions(HERE + " union all " + EVERYWHERE + " order by 1, 4", own, space.value());
    }

    /**
     * Returns the exclusions of the viewer's country that apply in every restricted space, sorted by country. Only
     * officers of its bureau may call this.
     */
    @Transactional(readOnly = true)
    public List<StandingExclusion> everywhere() {
        return exclusions(EVERYWHERE + " order by 1", access.bureau(), null);
    }

    /**
     * Counts the items of the viewer's country in these spaces that the viewer may read. An exclusion would hide them at
     * once. The number does not depend on who takes part in the spaces (NL-19). Only bureau officers may call this.
     */
    @Transactional(readOnly = true)
    public long items(Collection<SpaceId> spaces) {
        var own = access.ofOwnCountry(spaces);
        return own.isEmpty()
                ? 0
                : modules.stream().mapToLong(module -> module.count(own)).sum();
    }

    private List<StandingExclusion> exclusions(String query, CountryCode own, @Nullable UUID space) {
        record Row(CountryCode country, PersonId by, Instant since, boolean isEverywhere) {}
        var asked = jdbc.sql(query).param("own", own.value());
        if (space != null) asked = asked.param("space", space);
        var rows = asked.query((row, n) -> new Row(
                        CountryCode.of(row.getString(1)),
                        new PersonId(row.getObject(2, UUID.class)),
                        Utc.read(row, 3),
                        row.getBoolean(4)))
                .list();
        var by = people.cards(rows.stream().map(Row::by).toList());
        return rows.stream()
                .map(row -> new StandingExclusion(row.country(), row.isEverywhere(), by.get(row.by()), row.since()))
                .toList();
    }

    private static CountryCode other(CountryCode own, CountryCode country) {
        if (own.equals(country)) throw new Refused("access.refused.own-country");
        return country;
    }

    /**
     * Returns the viewer's country.
     *
     * @throws NotFound if the viewer may not enter the space, can read no item in it, and has no compatriot in it
     * @throws Refused if the viewer is not an officer of any bureau, or the state of the space does not allow the act
     */
    private CountryCode bureau(SpaceId space, Act act) {
        var own = access.bureau();
        if (access.readable(space).isEmpty() && !hasOfficers(space, own)) throw new NotFound();
        rule.requireOpen(space, act);
        return own;
    }

    private boolean hasOfficers(SpaceId space, CountryCode own) {
        return !rule.persons(space.audience(), Optional.of(own)).isEmpty();
    }
}
