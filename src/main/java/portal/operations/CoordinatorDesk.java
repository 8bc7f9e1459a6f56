package portal.operations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.originators.OriginatorRequest;
import portal.originators.OriginatorRequests;
import portal.originators.RequestState;
import portal.people.CountryCode;
import portal.people.Role;

/**
 * The desk of a coordinator: the operations that the viewer coordinates, and what waits in each. It also shows heads of
 * operations and the data-protection officer the proposed operations that wait for them.
 */
@Service
@Transactional(readOnly = true)
public class CoordinatorDesk {
    private static final int MOST_REQUESTS = 100;

    private final RoomRepository rooms;
    private final InvitationRepository invitations;
    private final ExtensionTable extensions;
    private final ParticipatingCountries countries;
    private final OperationLife life;
    private final OriginatorRequests requests;
    private final Spaces spaces;
    private final Access access;
    private final Clock clock;

    CoordinatorDesk(
            RoomRepository rooms,
            InvitationRepository invitations,
            ExtensionTable extensions,
            ParticipatingCountries countries,
            OperationLife life,
            OriginatorRequests requests,
            Spaces spaces,
            Access access,
            Clock clock) {
        this.rooms = rooms;
        this.invitations = invitations;
        this.extensions = extensions;
        this.countries = countries;
        this.life = life;
        this.requests = requests;
        this.spaces = spaces;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Returns the operations that the viewer coordinates, as the coordinator or a deputy; the first to end comes first.
     */
    public List<CoordinatedOperation> mine() {
        var mine = spaces.mine(OperationalRoom.KIND).stream()
                .filter(SpaceCard::isStewarded)
                .collect(toMap(SpaceCard::id, space -> space));
        if (mine.isEmpty()) return List.of();
        var ids = mine.keySet().stream().map(SpaceId::value).toList();
        var invited = invitations.findByRoomInOrderByCountry(ids).stream().collect(groupingBy(Invitation::room));
        var asked = asked(mine.keySet());
        var extended = Set.copyOf(extensions.allOpen());
        return rooms.byId(mine.keySet()).values().stream()
                .map(room -> operation(
                        room,
                        Objects.requireNonNull(mine.get(room.space())),
                        invited.getOrDefault(room.space(), List.of()),
                        extended.contains(room.space()),
                        asked.getOrDefault(room.space(), List.of())))
                .sorted(Comparator.comparing(
                                (CoordinatedOperation one) -> one.period().end())
                        .thenComparing(one -> one.space().name()))
                .toList();
    }

    private CoordinatedOperation operation(
            Room room, SpaceCard space, List<Invitation> invited, boolean isExtended, List<OriginatorRequest> asked) {
        var state = OperationState.valueOf(space.state());
        return new CoordinatedOperation(
                space,
                room.period(),
                room.period().daysLeft(clock.instant()),
                Stream.of(
                                waiting(room, state, invited),
                                isExtended ? consents(room) : Stream.<DeskLine>of(),
                                asked.stream().map(request -> request(room, request)))
                        .flatMap(lines -> lines)
                        .sorted(DeskLine.BY_TASK)
                        .toList());
    }

    private static Stream<DeskLine> waiting(Room room, OperationState state, List<Invitation> invited) {
        if (state == OperationState.PROPOSED) return Stream.of(line(DeskTask.APPROVAL, room));
        if (!state.isRunning()) return Stream.of();
        var standing = invited.stream().filter(Invitation::isStanding).toList();
        if (standing.isEmpty()) return Stream.of(line(DeskTask.NOBODY_INVITED, room));
        return standing.stream()
                .flatMap(invitation -> task(invitation).stream()
                        .map(task -> new DeskLine(
                                task,
                                room.space(),
                                room.codename(),
                                null,
                                invitation.country(),
                                null,
                                invitation.since())));
    }

    private static Optional<DeskTask> task(Invitation invitation) {
        return switch (invitation.state()) {
            case NOT_OPENED -> Optional.of(DeskTask.NOT_OPENED);
            case SEEN -> Optional.of(DeskTask.NO_ANSWER);
            case NOMINATED -> Optional.of(DeskTask.NOBODY_THERE);
            case NO_POSITION, TAKING_PART, DECLINED, WITHDRAWN -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private Stream<DeskLine> consents(Room room) {
        return extensions.open(room.space()).stream()
                .flatMap(extension -> countries.of(room.space()).stream()
                        .filter(country -> extension.answers().stream()
                                .noneMatch(answer -> answer.country().equals(country)))
                        .map(country -> consent(room, country, extension)));
    }

    private static DeskLine consent(Room room, CountryCode country, Extension proposed) {
        return new DeskLine(
                DeskTask.CONSENT_OF_COUNTRY, room.space(), room.codename(), null, country, null, proposed.proposedAt());
    }

    /**
     * Returns those of the viewer's latest requests that are about items in these rooms and wait for an answer, by
     * room.
     */
    private Map<SpaceId, List<OriginatorRequest>> asked(Set<SpaceId> rooms) {
        return requests.sent(null, MOST_REQUESTS).stream()
                .filter(request -> request.state() == RequestState.ASKED)
                .filter(request -> rooms.contains(request.item().space()))
                .collect(groupingBy(request -> request.item().space()));
    }

    private static DeskLine request(Room room, OriginatorRequest request) {
        return new DeskLine(
                DeskTask.REQUEST_SENT,
                room.space(),
                room.codename(),
                null,
                null,
                request.id().route(),
                request.askedAt());
    }

    private static DeskLine line(DeskTask task, Room room) {
        return new DeskLine(task, room.space(), room.codename(), room.openedAt());
    }

    /**
     * Returns the proposed operations that wait for the viewer: for a head of operations those that the viewer may
     * approve or reject, for the data-protection officer those without a note. For other viewers the list is empty.
     */
    public List<DeskLine> proposals() {
        var waiting = life.waiting();
        if (waiting.isEmpty()) return List.of();
        var isOfficer = access.holds(Role.DPO);
        return waiting.stream()
                .flatMap(line -> task(line, isOfficer).stream()
                        .map(task -> new DeskLine(task, line.room(), line.codename(), line.since())))
                .sorted(DeskLine.BY_TASK)
                .toList();
    }

    /** Returns what the viewer can do: approve, or write the note without which nobody can approve. */
    private static Optional<DeskTask> task(OperationLine line, boolean isOfficer) {
        if (line.may(OperationEvent.APPROVE)) return Optional.of(DeskTask.PROPOSAL);
        return isOfficer && line.needsNote() ? Optional.of(DeskTask.NOTE) : Optional.empty();
    }

    /** Returns whether the viewer has a desk of this kind. */
    public boolean isMine() {
        return isMine(spaces.mine(OperationalRoom.KIND));
    }

    /**
     * Does the same as {@link #isMine()}.
     *
     * @param operations the operations of the viewer, which the caller has queried already
     */
    public boolean isMine(List<SpaceCard> operations) {
        return Stream.of(Role.COORDINATOR, Role.OPERATIONS_HEAD, Role.DPO).anyMatch(access::holds)
                || operations.stream().anyMatch(SpaceCard::isStewarded);
    }
}
