package portal.originators;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Justification;
import portal.access.ListPosition;
import portal.access.NotFound;
import portal.access.PermittedAudiences;
import portal.access.Refused;
import portal.audit.AuditEntry;
import portal.audit.AuditLog;
import portal.people.People;

/**
 * Reports that an item has reached a wrong recipient (DP-21). Every reader of an item may report it. The people who act
 * for its originator, and the stewards of its space, recall it at once. Only the people who act for the originator see
 * the reports, and see who has opened the item.
 */
@Service
@Transactional
public class WrongRecipients {
    private final ReportTable table;
    private final Originators originators;
    private final Recalls recalls;
    private final AuditLog log;
    private final Access access;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WrongRecipients(
            ReportTable table,
            Originators originators,
            Recalls recalls,
            AuditLog log,
            Access access,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.originators = originators;
        this.recalls = recalls;
        this.log = log;
        this.access = access;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Tells the originator of an item that it has reached a wrong recipient. The item does not change. */
    public void report(UUID id, Justification reason) {
        var item = originators.at(id);
        var report = insert(item, reason);
        events.publishEvent(new WrongRecipientReported(
                report.id(),
                report.audience(),
                report.space(),
                originators.representatives(item),
                report.reporter(),
                report.at()));
    }

    /**
     * Withdraws an item from all its readers at once. In a restricted space, they are told that an item was recalled
     * (AC-14).
     *
     * @return the id of the report that is made with the recall
     * @throws portal.access.NotFound if the item does not exist or the viewer may not read it
     * @throws Refused if the viewer neither acts for the originator nor is a steward of the space, or the state of the
     *     space does not allow a recall
     */
    public ReportId recall(UUID id, Justification reason) {
        var item = originators.at(id);
        access.require(Act.RECALL, item.item().audience());
        if (!isEntitled(item)) throw Refused.forLackOfRight("originators.refused.recall");
        var report = insert(item, reason);
        table.recalled(id, report.reporter(), report.at());
        item.module().recall(id, reason);
        recalls.note(id, report.audience());
        return report.id();
    }

    /** Returns whether the viewer may recall an item at once. */
    @Transactional(readOnly = true)
    public boolean mayRecall(UUID id) {
        var item = originators.at(id);
        return access.may(Act.RECALL, item.item().audience()) && isEntitled(item);
    }

    /** Returns whether the viewer acts for the originator or is a steward of the space, whatever its state. */
    private boolean isEntitled(ItemAtHand item) {
        return item.isRepresented() || access.isSteward(item.marked().space());
    }

    /**
     * Returns one page of the reports to originators for which the viewer acts, the latest first.
     *
     * @param after the position after which the list continues; null to start with the latest
     */
    @Transactional(readOnly = true)
    public List<WrongRecipientReport> received(@Nullable ListPosition after, int most) {
        var readable = access.readable();
        var from = Objects.requireNonNullElse(after, ListPosition.NEWEST);
        return shown(table.received(access.me(), readable, from, most), readable);
    }

    /**
     * Returns one report.
     *
     * @throws NotFound if there is none, if the viewer does not act for the originator of the item, or if the viewer is
     *     not in the audience that the item had
     */
    @Transactional(readOnly = true)
    public WrongRecipientReport card(ReportId id) {
        var readable = access.readable();
        var report = find(id, readable).orElseThrow(NotFound::new);
        return shown(List.of(report), readable).getFirst();
    }

    /**
     * Returns whether the viewer may see a report: the viewer acts for the originator of the item, and is in the
     * audience that the item had.
     */
    @Transactional(readOnly = true)
    public boolean isSeen(ReportId id) {
        return find(id, access.readable()).isPresent();
    }

    /** Returns one page of the log entries that say who has opened the item of a report, the latest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> openings(ReportId id, @Nullable ListPosition after, int most) {
        var report = find(id, access.readable()).orElseThrow(NotFound::new);
        return log.openingsOfRecalled(report.item(), report.audience(), after, most);
    }

    private ReportRow insert(ItemAtHand item, Justification reason) {
        var report = new ReportRow(
                ReportId.random(),
                item.item().id(),
                item.marked().space(),
                item.item().audience(),
                item.origin(),
                item.viewer().id(),
                clock.instant(),
                reason.value(),
                null);
        table.insert(report);
        return report;
    }

    private Optional<ReportRow> find(ReportId id, PermittedAudiences readable) {
        return table.received(access.me(), readable, List.of(id.value())).stream()
                .findFirst();
    }

    private List<WrongRecipientReport> shown(List<ReportRow> rows, PermittedAudiences readable) {
        var items =
                originators.found(rows.stream().map(ReportRow::item).distinct().toList(), readable);
        var cards =
                people.cards(rows.stream().map(ReportRow::reporter).distinct().toList());
        return rows.stream()
                .map(row -> {
                    var item = items.get(row.item());
                    return new WrongRecipientReport(
                            row.id(),
                            item == null ? null : item.named(),
                            Objects.requireNonNull(cards.get(row.reporter())),
                            row.at(),
                            row.reason(),
                            row.recalledAt());
                })
                .toList();
    }
}
