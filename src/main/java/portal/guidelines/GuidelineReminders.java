package portal.guidelines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.AudienceId;
import portal.access.Refused;
import portal.facts.Utc;
import portal.guidelines.MemberTable.Member;
import portal.guidelines.ReminderTable.Unseen;
import portal.people.PersonCard;
import portal.people.Role;

/**
 * Reminds people of what they must do by a certain day: review a version, acknowledge it, or renew it. A reminder is
 * stored without words. When the person looks, it is shown only if they may still read the version and have still to do
 * it.
 */
@Service
@Transactional
public class GuidelineReminders {
    private static final int MOST = 50;

    private final ReminderTable reminders;
    private final Versions versions;
    private final VersionTable versionTable;
    private final MemberTable members;
    private final Acknowledgements acknowledgements;
    private final Access access;
    private final Clock clock;

    GuidelineReminders(
            ReminderTable reminders,
            Versions versions,
            VersionTable versionTable,
            MemberTable members,
            Acknowledgements acknowledgements,
            Access access,
            Clock clock) {
        this.reminders = reminders;
        this.versions = versions;
        this.versionTable = versionTable;
        this.members = members;
        this.acknowledgements = acknowledgements;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Reminds everybody who must acknowledge the version in force and has not. Nobody is reminded of it twice on a day.
     * Only a trainer who is an author of the version may call this.
     *
     * @return how many people were reminded
     */
    public int remindAll(GuidelineVersionId id) {
        var version = versions.forChange(id, Act.READ);
        access.require(Role.TRAINER);
        versions.requireAuthor(version);
        return remind(version, person -> true);
    }

    /**
     * Reminds the officers of the viewer's own country who must acknowledge the version in force and have not. Nobody
     * is reminded of it twice on a day. Only bureau officers who may read the version may call this.
     *
     * @return how many people were reminded
     */
    public int remindMyCountry(GuidelineVersionId id) {
        var version = versions.readable(id);
        var country = access.bureau();
        return remind(version, person -> country.equals(person.country()));
    }

    private int remind(VersionRow version, Predicate<PersonCard> whom) {
        access.require(Act.READ, version.audience());
        if (version.state() != VersionState.PUBLISHED) throw new Refused("guidelines.refused.not-in-force");
        var now = clock.instant();
        var today = Utc.day(now);
        var reminded = reminders.remindedSince(
                version.id(),
                ReminderKind.ACKNOWLEDGEMENT,
                today.atStartOfDay(ZoneOffset.UTC).toInstant());
        var wanted = acknowledgements.missing(version).stream()
                .filter(whom)
                .map(PersonCard::id)
                .filter(person -> !reminded.contains(person))
                .toList();
        var sent = reminders.add(version.id(), ReminderKind.ACKNOWLEDGEMENT, today, wanted, now);
        if (sent > 0) versions.publish(RemindersSent::new, version, AudienceId.NOBODY);
        return sent;
    }

    /** Returns the viewer's unseen reminders of what they must still do, the latest first. */
    @Transactional(readOnly = true)
    public List<Reminder> mine() {
        return List.copyOf(shown().values());
    }

    /**
     * Returns the viewer's unseen reminders of what they must still do, each under the stored reminder that it was made
     * from.
     */
    private Map<Unseen, Reminder> shown() {
        var unseen = reminders.unseen(access.viewer(), MOST);
        if (unseen.isEmpty()) return Map.of();
        var readable = access.readable();
        var wanted = unseen.stream().map(each -> each.version().value()).toList();
        var pending = new HashMap<ReminderKind, Map<GuidelineVersionId, Pending>>();
        pending.put(ReminderKind.ACKNOWLEDGEMENT, acknowledgements(versionTable.among(wanted, readable)));
        var worked = versionTable.worked(wanted, readable);
        pending.put(ReminderKind.REVIEW, reviews(worked));
        pending.put(ReminderKind.RENEWAL, renewals(worked));
        var shown = new LinkedHashMap<Unseen, Reminder>();
        unseen.forEach(each -> reminder(each, pending.getOrDefault(each.kind(), Map.of()))
                .ifPresent(reminder -> shown.put(each, reminder)));
        return shown;
    }

    /** What the viewer must still do for a version, and by when. */
    private record Pending(VersionRow version, LocalDate dueOn) {}

    private static Optional<Reminder> reminder(Unseen unseen, Map<GuidelineVersionId, Pending> pending) {
        return Optional.ofNullable(pending.get(unseen.version()))
                .map(found -> new Reminder(
                        unseen.kind(),
                        found.version.title(),
                        found.version.number(),
                        found.dueOn,
                        route(unseen.kind(), found.version),
                        unseen.at()));
    }

    private static String route(ReminderKind kind, VersionRow version) {
        var guideline = version.guideline();
        return kind == ReminderKind.REVIEW ? guideline.workRoute(version.number()) : guideline.route();
    }

    private Map<GuidelineVersionId, Pending> acknowledgements(List<VersionRow> readable) {
        var own = acknowledgements.mine(readable).stream()
                .filter(OwnAcknowledgement::isPending)
                .filter(each -> each.dueOn() != null)
                .collect(Collectors.toMap(OwnAcknowledgement::version, OwnAcknowledgement::dueOn));
        return pending(readable, version -> own.get(version.id()));
    }

    private Map<GuidelineVersionId, Pending> reviews(List<VersionRow> worked) {
        var open = worked.stream().filter(each -> each.state().isUnderReview()).toList();
        var ids = open.stream().map(VersionRow::id).toList();
        var approved = members.approvedBy(access.viewer(), ids);
        var mine = members.of(ids, access.viewer());
        return pending(open, version -> approved.contains(version.id()) ? null : reviewDue(mine.get(version.id())));
    }

    private static @Nullable LocalDate reviewDue(@Nullable List<Member> mine) {
        if (mine == null) return null;
        return mine.stream()
                .filter(member -> member.part() == MemberPart.REVIEWER && member.dueOn() != null)
                .map(Member::dueOn)
                .findFirst()
                .orElse(null);
    }

    private Map<GuidelineVersionId, Pending> renewals(List<VersionRow> worked) {
        if (!access.holds(Role.TRAINER)) return Map.of();
        var inForce = worked.stream()
                .filter(version -> version.state() == VersionState.PUBLISHED)
                .toList();
        return pending(inForce, VersionRow::reviewDueOn);
    }

    /** A way to find the day by which the viewer must do something for a version; null if they need not. */
    @FunctionalInterface
    private interface DueDayOf {
        @Nullable
        LocalDate in(VersionRow version);
    }

    private static Map<GuidelineVersionId, Pending> pending(List<VersionRow> among, DueDayOf due) {
        var pending = new HashMap<GuidelineVersionId, Pending>();
        among.forEach(version -> {
            var day = due.in(version);
            if (day != null) pending.put(version.id(), new Pending(version, day));
        });
        return pending;
    }

    /**
     * Marks as seen the reminders that {@link #mine} returns. The others are shown once the viewer must act on them.
     */
    public void seen() {
        var now = clock.instant();
        shown().keySet().forEach(each -> reminders.see(access.viewer(), each, now));
    }
}
