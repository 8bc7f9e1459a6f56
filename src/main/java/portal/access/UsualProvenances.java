package portal.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.facts.Utc;

/**
 * Stores the provenance that new items in a restricted space get unless their author chooses another. The stewards of
 * the space choose it.
 */
@Service
@Transactional
public class UsualProvenances {
    private final JdbcClient jdbc;
    private final Access access;
    private final List<SpaceEnds> ends;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UsualProvenances(
            JdbcClient jdbc, Access access, List<SpaceEnds> ends, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.ends = ends;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns the provenance that new items in the space get unless their author chooses another. Only people who may
     * enter the space may call this.
     *
     * @throws Refused if the space is not restricted: its items have no provenance
     */
    @Transactional(readOnly = true)
    public UsualProvenance of(SpaceId space) {
        access.require(Act.READ, space.audience());
        return stored(space).orElseThrow(UsualProvenances::notHere);
    }

    /**
     * Changes the provenance that new items in the space get unless their author chooses another; existing items do not
     * change. Only stewards may call this.
     */
    public void change(SpaceId space, UsualProvenance wanted) {
        access.requireSteward(space);
        access.require(Act.WRITE, space.audience());
        if (stored(space).orElseThrow(UsualProvenances::notHere).equals(wanted)) return;
        jdbc.sql("replace into space_provenance (space_id, purpose, evaluation_scheme, evaluation, personal_data,"
                        + " review_months, chosen_by, chosen_at) values (:space, :purpose, :scheme, :evaluation,"
                        + " :personal, :months, :by, :now)")
                .param("space", space.value())
                .param("purpose", wanted.purpose().name())
                .param("scheme", wanted.evaluation().scheme().name())
                .param("evaluation", wanted.evaluation().value())
                .param("personal", wanted.personalData())
                .param("months", wanted.reviewMonths())
                .param("by", access.viewer().value())
                .param("now", Utc.of(clock.instant()))
                .update();
        events.publishEvent(new UsualProvenanceChanged(space, access.viewer(), clock.instant()));
    }

    /** Returns the provenance of an item entered today in the space; null if the space is not restricted. */
    @Nullable
    Provenance in(SpaceId space) {
        return stored(space)
                .map(usual -> usual.on(
                        Utc.day(clock.instant()),
                        ends.stream()
                                .flatMap(each -> each.endOf(space).stream())
                                .findFirst()
                                .orElse(null)))
                .orElse(null);
    }

    private Optional<UsualProvenance> stored(SpaceId space) {
        return jdbc.sql("select p.purpose, p.evaluation_scheme, p.evaluation, p.personal_data, p.review_months"
                        + " from space s left join space_provenance p on p.space_id = s.id"
                        + " where s.id = ? and s.restricted")
                .param(space.value())
                .query((row, n) -> row.getString(1) == null
                        ? UsualProvenance.STANDARD
                        : new UsualProvenance(
                                Purpose.valueOf(row.getString(1)),
                                new Evaluation(Evaluation.Scheme.valueOf(row.getString(2)), row.getString(3)),
                                row.getBoolean(4),
                                row.getObject(5, Integer.class)))
                .optional();
    }

    private static Refused notHere() {
        return new Refused("access.refused.provenance-here");
    }
}
