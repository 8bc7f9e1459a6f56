package portal.originators;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.AudienceProperties;
import portal.access.ListPosition;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.PermittedAudiences;
import portal.access.ReMarkConsequences;
import portal.access.Refused;
import portal.facts.Utc;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * Asks the originators of items to permit uses that the marking does not allow, and stores their answers (AC-13). Only
 * the asker and the people who act for the originator see a request, and only while they may read the item.
 */
@Service
@Transactional
public class OriginatorRequests {
    private static final Set<RequestState> ANY = EnumSet.allOf(RequestState.class);

    private final RequestTable table;
    private final Originators originators;
    private final Access access;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OriginatorRequests(
            RequestTable table,
            Originators originators,
            Access access,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.originators = originators;
        this.access = access;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks the originator of an item to which the viewer does not belong. The item must be in a restricted space.
     *
     * @throws NotFound if the viewer may not read the item
     * @throws Refused if the item is not in a restricted space, if the viewer belongs to the originator or acts for it,
     *     or if the viewer already waits for an answer about the same use
     */
    public RequestId ask(AskOriginator command) {
        var item = originators.at(command.item());
        var me = item.viewer();
        if (table.isWaiting(command.item(), me.id(), command.use())) throw new Refused("originators.refused.asked");
        var request = new RequestRow(
                RequestId.random(),
                command.item(),
                item.marked().space(),
                item.origin(),
                me.id(),
                me.agencyId(),
                clock.instant(),
                command.use(),
                command.country(),
                command.tlp(),
                command.forWhom(),
                command.reason(),
                RequestState.ASKED,
                null,
                null,
                null,
                null);
        take(step(request, item, originators.mayAsk(item), originators.representatives(item)), null, RequestEvent.ASK);
        table.insert(request);
        return request.id();
    }

    /** Permits the use until the last day of the grant. The marking of the item does not change. */
    public void grant(RequestId id, GrantUse grant) {
        var request = seen(id);
        grant.requireFrom(today());
        var to = take(request, RequestEvent.GRANT);
        keep(table.answer(id, to, grant.conditions(), grant.until(), access.viewer(), clock.instant()));
    }

    /** Refuses the use, with a reason for the asker. */
    public void refuse(RequestId id, String reason) {
        var request = seen(id);
        var words = AskOriginator.text(reason, AskOriginator.LONGEST_REASON, "reason");
        var to = take(request, RequestEvent.REFUSE);
        keep(table.answer(id, to, words, null, access.viewer(), clock.instant()));
    }

    /** Ends a permission before its last day. */
    public void end(RequestId id) {
        var to = take(seen(id), RequestEvent.END);
        keep(table.end(id, RequestState.GRANTED, to, clock.instant()));
    }

    /** Takes back a request that is not answered yet. */
    public void takeBack(RequestId id) {
        var to = take(seen(id), RequestEvent.TAKE_BACK);
        keep(table.end(id, RequestState.ASKED, to, clock.instant()));
    }

    /**
     * Marks the item of a request anew. The state of the request does not matter. The access rule checks that the
     * viewer may do so (AC-11).
     */
    public void reMark(RequestId id, Marking wanted) {
        var request = seen(id);
        request.item.module().reMark(request.row.item(), wanted);
    }

    /** Returns what would happen to the answers and attachments of the item with this marking. */
    @Transactional(readOnly = true)
    public ReMarkConsequences consequences(RequestId id, Marking wanted) {
        var request = seen(id);
        return request.item.module().consequences(request.row.item(), wanted);
    }

    /** Returns one request. */
    @Transactional(readOnly = true)
    public OriginatorRequest request(RequestId id) {
        var request = seen(id);
        return shown(request.row, request.item.viewer(), request.item.item(), cards(List.of(request.row)));
    }

    /** Returns the present marking of the item of a request. */
    @Transactional(readOnly = true)
    public AudienceProperties marking(RequestId id) {
        return seen(id).item.marked();
    }

    /** Returns whether the viewer may ask the originator of an item. */
    @Transactional(readOnly = true)
    public boolean mayAsk(UUID item) {
        return originators.mayAsk(originators.at(item));
    }

    /**
     * Returns one page of the requests to originators for which the viewer acts, the latest first.
     *
     * @param after the position after which the list continues; null to start with the latest
     */
    @Transactional(readOnly = true)
    public List<OriginatorRequest> received(@Nullable ListPosition after, int most) {
        return page(after, most, (me, from) -> table.received(me, ANY, from, most));
    }

    /** Returns the requests that wait for an answer of the viewer: at most {@code most}, the latest first. */
    @Transactional(readOnly = true)
    public List<OriginatorRequest> waiting(int most) {
        return page(null, most, (me, from) -> table.received(me, Set.of(RequestState.ASKED), from, most));
    }

    /**
     * Returns one page of the requests of the viewer, the latest first.
     *
     * @param after the position after which the list continues; null to start with the latest
     */
    @Transactional(readOnly = true)
    public List<OriginatorRequest> sent(@Nullable ListPosition after, int most) {
        return page(after, most, (me, from) -> table.sent(me.id(), from, most));
    }

    /** Reads pages until {@code most} requests about items that the viewer may read are found, or the list ends. */
    private List<OriginatorRequest> page(
            @Nullable ListPosition after, int most, BiFunction<PersonCard, ListPosition, List<RequestRow>> query) {
        var me = access.me();
        var page = query.apply(me, Objects.requireNonNullElse(after, ListPosition.NEWEST));
        if (page.isEmpty()) return List.of();
        var readable = access.readable();
        var found = new ArrayList<OriginatorRequest>();
        while (true) {
            shown(page, me, readable).stream().limit(most - (long) found.size()).forEach(found::add);
            if (page.size() < most || found.size() == most) return found;
            page = query.apply(me, page.getLast().place());
        }
    }

    private List<OriginatorRequest> shown(List<RequestRow> rows, PersonCard me, PermittedAudiences readable) {
        if (rows.isEmpty()) return List.of();
        var items =
                originators.found(rows.stream().map(RequestRow::item).distinct().toList(), readable);
        var cards = cards(rows);
        return rows.stream()
                .filter(row -> items.containsKey(row.item()))
                .map(row -> shown(row, me, Objects.requireNonNull(items.get(row.item())), cards))
                .toList();
    }

    private Map<PersonId, PersonCard> cards(List<RequestRow> rows) {
        return people.cards(rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.asker()), Stream.ofNullable(row.answerer())))
                .distinct()
                .toList());
    }

    private OriginatorRequest shown(
            RequestRow row, PersonCard me, OriginatedItem item, Map<PersonId, PersonCard> cards) {
        var state = row.stateOn(today());
        var step = new RequestStep(row, me, false, item.audience(), Set.of(), clock.instant());
        return new OriginatorRequest(
                row.id(),
                item.named(),
                Objects.requireNonNull(cards.get(row.asker())),
                row.askedAt(),
                row.use(),
                row.country(),
                row.tlp(),
                row.forWhom(),
                row.reason(),
                state,
                row.terms(),
                row.answerer() == null ? null : cards.get(row.answerer()),
                row.answeredAt(),
                row.until(),
                row.asker().equals(me.id()),
                RequestStep.STEPS.choices(step, state));
    }

    /**
     * Returns a request that the viewer may see.
     *
     * @throws NotFound if there is none, if the viewer is neither the asker nor acts for the originator, or if the
     *     viewer may no longer read the item
     */
    private Seen seen(RequestId id) {
        var me = access.me();
        var row = table.find(id).filter(found -> found.isFor(me)).orElseThrow(NotFound::new);
        return new Seen(row, originators.at(row.item()));
    }

    private RequestState take(Seen request, RequestEvent event) {
        var row = request.row;
        var told = event == RequestEvent.TAKE_BACK ? originators.representatives(request.item) : Set.of(row.asker());
        return take(step(row, request.item, false, told), row.stateOn(today()), event);
    }

    private RequestState take(RequestStep step, @Nullable RequestState from, RequestEvent event) {
        return RequestStep.STEPS.take(step, from, event, events::publishEvent);
    }

    private RequestStep step(RequestRow request, ItemAtHand item, boolean mayAsk, Set<PersonId> told) {
        return new RequestStep(request, item.viewer(), mayAsk, item.item().audience(), told, now());
    }

    private static void keep(boolean isChanged) {
        if (!isChanged) throw new Refused("originators.refused.meanwhile");
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return Utc.day(clock.instant());
    }

    /** A request that the viewer may see, with its item. */
    private record Seen(RequestRow row, ItemAtHand item) {}
}
