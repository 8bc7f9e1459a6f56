package portal.operations;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.ListPosition;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.audit.AuditLog;
import portal.audit.ItemTouch;
import portal.originators.OriginatorRequests;
import portal.people.Role;

/**
 * The desk of a national bureau: what waits for it, the operations of its country, and what others do with the items of
 * its country (C-15).
 */
@Service
@Transactional(readOnly = true)
public class BureauDesk {
    private static final int MOST = 50;

    private final Parties parties;
    private final PartyRegister register;
    private final OperationExtensions extensions;
    private final OriginatorRequests requests;
    private final AuditLog log;
    private final Access access;

    BureauDesk(
            Parties parties,
            PartyRegister register,
            OperationExtensions extensions,
            OriginatorRequests requests,
            AuditLog log,
            Access access) {
        this.parties = parties;
        this.register = register;
        this.extensions = extensions;
        this.requests = requests;
        this.log = log;
        this.access = access;
    }

    /**
     * Returns what waits for the viewer's bureau: invitations, nominations that the viewer may approve, proposed
     * extensions, and requests about its country's items. Within each kind, the longest waiting comes first. The list
     * is empty if the viewer is of no bureau.
     */
    public List<DeskLine> waiting() {
        return Stream.of(
                        parties.unanswered().stream().map(BureauDesk::invitation),
                        parties.toApprove().stream().map(BureauDesk::nomination),
                        consents().stream(),
                        requests().stream())
                .flatMap(lines -> lines)
                .sorted(DeskLine.BY_TASK)
                .toList();
    }

    /** Returns the proposed extensions that the viewer's bureau has not answered; empty if the viewer is of no bureau. */
    public List<DeskLine> consents() {
        return extensions.pending().stream()
                .map(question ->
                        new DeskLine(DeskTask.CONSENT, question.room(), question.codename(), question.proposedAt()))
                .toList();
    }

    /**
     * Returns the requests about items of the viewer's country in its operations that wait for an answer; empty if the
     * viewer is of no bureau.
     */
    public List<DeskLine> requests() {
        if (!access.holds(Role.NCB_OFFICER)) return List.of();
        var waiting = requests.waiting(MOST);
        if (waiting.isEmpty()) return List.of();
        var codenames = register.codenames();
        return waiting.stream()
                .filter(request -> codenames.containsKey(request.item().space()))
                .map(request -> new DeskLine(
                        DeskTask.REQUEST,
                        request.item().space(),
                        Objects.requireNonNull(codenames.get(request.item().space())),
                        request.asker(),
                        null,
                        request.id().route(),
                        request.askedAt()))
                .toList();
    }

    /**
     * Returns the operations to which the viewer's country was invited, also if it has declined or its bureau has
     * withdrawn it, but not if the coordinator has withdrawn the invitation.
     *
     * @throws NotFound if the viewer is not an officer of a bureau
     */
    public List<NationalLine> operations() {
        if (!access.holds(Role.NCB_OFFICER)) throw new NotFound();
        return parties.national();
    }

    /**
     * Returns one of {@link #operations()}.
     *
     * @throws NotFound if the operation is not one of them
     */
    public NationalLine operation(SpaceId room) {
        return parties.national(room).orElseThrow(NotFound::new);
    }

    /**
     * Returns one page of what people of other countries and organisations did with the items of the viewer's country in
     * its operations, the latest first.
     *
     * @param room the only operation that is asked about; null for all
     * @throws NotFound if the viewer is not an officer of a bureau, or this operation is not one of {@link
     *     #operations()}
     */
    public List<ItemTouch> touching(@Nullable SpaceId room, @Nullable ListPosition after, int most) {
        if (!access.holds(Role.NCB_OFFICER)) throw new NotFound();
        var rooms = room == null
                ? register.codenames().keySet()
                : Set.of(operation(room).room());
        return log.touching(rooms, after, most);
    }

    private static DeskLine invitation(NationalLine line) {
        return new DeskLine(DeskTask.INVITATION, line.room(), line.codename(), line.invitedAt());
    }

    private static DeskLine nomination(WaitingNomination nomination) {
        return new DeskLine(
                DeskTask.NOMINATION,
                nomination.room(),
                nomination.codename(),
                nomination.officer(),
                null,
                null,
                nomination.since());
    }
}
