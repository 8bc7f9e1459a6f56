package portal.access;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.facts.Utc;
import portal.people.Agencies;
import portal.people.Agencies.NationalAgency;
import portal.people.AgencyId;
import portal.people.People;
import portal.people.PersonId;

/**
 * Approves national agencies to engage directly in restricted spaces, and suspends them. Each bureau decides for the
 * agencies of its own country. The officers of an agency that is not approved can contribute only what they mark as
 * coming from an outside source (DP-06).
 */
@Service
@Transactional
public class AgencyApprovals {
    private final JdbcClient jdbc;
    private final Access access;
    private final Agencies agencies;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencyApprovals(
            JdbcClient jdbc,
            Access access,
            Agencies agencies,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.agencies = agencies;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the agencies of the viewer's country, sorted by name. Only officers of its bureau may call this. */
    @Transactional(readOnly = true)
    public List<AgencyRow> mine() {
        var all = agencies.of(access.bureau());
        var decisions = decisions(all);
        var deciders = people.cards(
                decisions.values().stream().map(Decision::by).distinct().toList());
        return all.stream()
                .map(agency -> {
                    var decision = decisions.get(agency.id());
                    return decision == null
                            ? new AgencyRow(agency.id(), agency.name(), agency.isApproved(), null, null, "")
                            : new AgencyRow(
                                    agency.id(),
                                    agency.name(),
                                    agency.isApproved(),
                                    deciders.get(decision.by()),
                                    decision.at(),
                                    decision.reason());
                })
                .toList();
    }

    /**
     * Approves an agency of the viewer's country. Only officers of its bureau may call this.
     *
     * @throws NotFound if the country has no such agency
     */
    public void approve(AgencyId agency) {
        if (!decide(agency, true, "")) return;
        events.publishEvent(new AgencyApproved(agency, access.viewer(), clock.instant()));
    }

    /**
     * Suspends an agency of the viewer's country: from now on its officers are no longer an official source. They can
     * still read what they could read. Only officers of its bureau may call this.
     *
     * @throws NotFound if the country has no such agency
     */
    public void suspend(AgencyId agency, Justification reason) {
        if (!decide(agency, false, reason.value())) return;
        events.publishEvent(new AgencySuspended(agency, access.viewer(), clock.instant()));
    }

    private boolean decide(AgencyId agency, boolean isApproved, String reason) {
        if (!agencies.isOf(access.bureau(), agency)) throw new NotFound();
        if (!agencies.approve(agency, isApproved)) return false;
        jdbc.sql("insert into agency_decision (id, agency_id, approved, reason, decided_by, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        agency.value(),
                        isApproved,
                        reason,
                        access.viewer().value(),
                        Utc.of(clock.instant()))
                .update();
        return true;
    }

    private Map<AgencyId, Decision> decisions(List<NationalAgency> among) {
        var last = new HashMap<AgencyId, Decision>();
        if (among.isEmpty()) return last;
        jdbc.sql("select agency_id, decided_by, decided_at, reason from agency_decision where agency_id in (:ids)"
                        + " order by decided_at")
                .param("ids", among.stream().map(agency -> agency.id().value()).toList())
                .query(row -> {
                    // the last decision comes last and replaces the earlier ones
                    last.put(
                            new AgencyId(row.getObject(1, UUID.class)),
                            new Decision(
                                    new PersonId(row.getObject(2, UUID.class)), Utc.read(row, 3), row.getString(4)));
                });
        return last;
    }

    private record Decision(PersonId by, Instant at, String reason) {}
}
