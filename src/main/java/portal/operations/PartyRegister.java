package portal.operations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.Participant;
import portal.access.SpaceId;
import portal.access.SpaceStates;
import portal.access.SpaceStates.SpaceState;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Role;

/** Reads the invitations and nominations for the lists of coordinators, bureaus and officers. */
@Component
class PartyRegister {
    private final RoomRepository rooms;
    private final InvitationRepository invited;
    private final NominationRepository nominated;
    private final Invitations invitations;
    private final Nominations nominations;
    private final SpaceStates states;
    private final People people;
    private final Access access;

    PartyRegister(
            RoomRepository rooms,
            InvitationRepository invited,
            NominationRepository nominated,
            Invitations invitations,
            Nominations nominations,
            SpaceStates states,
            People people,
            Access access) {
        this.rooms = rooms;
        this.invited = invited;
        this.nominated = nominated;
        this.invitations = invitations;
        this.nominations = nominations;
        this.states = states;
        this.people = people;
        this.access = access;
    }

    List<Invitation> standing(SpaceId room) {
        return invited.findByRoomOrderByCountry(room.value()).stream()
                .filter(Invitation::isStanding)
                .toList();
    }

    List<InvitedCountry> invited(SpaceId room, List<Participant> inside) {
        var viewer = invitations.viewer(room);
        var present = inside.stream().map(one -> one.person().id()).collect(toSet());
        var open = nominated.findByRoomAndStateIn(room.value(), Nominations.OPEN).stream()
                .collect(groupingBy(Nomination::country));
        return invited.findByRoomOrderByCountry(room.value()).stream()
                .map(one -> invited(one, open.getOrDefault(one.country(), List.of()), present, viewer))
                .toList();
    }

    private InvitedCountry invited(
            Invitation invitation, List<Nomination> open, Set<PersonId> present, Participation.Viewer viewer) {
        var active = open.stream().filter(one -> one.is(NominationState.ACTIVE)).toList();
        var officers = active.stream()
                .filter(one -> present.contains(one.person())) // leaves out officers for whom nobody vouches any more
                .count();
        return invitation.as(
                (int) officers,
                open.size() - active.size(),
                Participation.STEPS.choices(invitations.step(invitation, viewer), invitation.state()));
    }

    List<NationalLine> lines(Predicate<Invitation> which) {
        if (!access.holds(Role.NCB_OFFICER)) return List.of();
        return lines(known().stream().filter(which).toList()).stream()
                .sorted(Comparator.comparing(NationalLine::isUnanswered)
                        .reversed()
                        .thenComparing(NationalLine::codename)
                        .thenComparing(line -> line.room().value()))
                .toList();
    }

    /** Returns the codenames of the operations in the register of the viewer's bureau, by room. */
    Map<SpaceId, String> codenames() {
        return rooms.byId(known().stream().map(Invitation::room).toList()).values().stream()
                .collect(toMap(Room::space, Room::codename));
    }

    private List<Invitation> known() {
        return invited.known(access.bureau().value(), Limit.of(Parties.LONGEST_REGISTER));
    }

    boolean isCut() {
        return access.holds(Role.NCB_OFFICER)
                && invited.known(access.bureau().value(), Limit.of(Parties.LONGEST_REGISTER + 1))
                                .size()
                        > Parties.LONGEST_REGISTER;
    }

    Optional<NationalLine> line(SpaceId room) {
        if (!access.holds(Role.NCB_OFFICER)) return Optional.empty();
        return invited.readByRoomAndCountry(room.value(), access.bureau().value())
                .filter(Invitation::isKnownToBureau)
                .flatMap(invitation -> lines(List.of(invitation)).stream().findFirst());
    }

    private List<NationalLine> lines(List<Invitation> known) {
        if (known.isEmpty()) return List.of();
        var ids = known.stream().map(one -> one.room().value()).toList();
        var rows = rooms.byId(known.stream().map(Invitation::room).toList());
        var open = nominated.findByCountryAndRoomInAndStateIn(access.bureau().value(), ids, Nominations.OPEN);
        var persons = people.cards(Stream.of(
                        known.stream().flatMap(one -> one.invitedBy().stream()),
                        open.stream().map(Nomination::person),
                        open.stream().flatMap(one -> one.nominatedBy().stream()))
                .flatMap(some -> some)
                .collect(toSet()));
        var others = others(known);
        var present = present(rows.keySet());
        var viewer = invitations.bureauOfficer();
        var nominees = open.stream().collect(groupingBy(Nomination::room));
        return known.stream()
                .map(one -> line(
                        one,
                        Objects.requireNonNull(rows.get(one.room())),
                        Objects.requireNonNull(present.get(one.room())),
                        nominees(nominees.getOrDefault(one.room(), List.of()), persons, viewer),
                        one.invitedBy().map(persons::get),
                        others.getOrDefault(one.room(), List.of()),
                        viewer))
                .toList();
    }

    private NationalLine line(
            Invitation invitation,
            Room room,
            SpaceState present,
            List<Nominee> nominees,
            Optional<PersonCard> invitedBy,
            List<CountryCode> others,
            Participation.Viewer viewer) {
        return new NationalLine(
                room.space(),
                room.codename(),
                room.objective(),
                room.startsOn(),
                room.endsOn(),
                present.ceiling(),
                operation(invitation, present),
                invitedBy,
                invitation.invitedAt(),
                Objects.requireNonNull(invitation.state()),
                invitation.since(),
                invitation.reason(),
                nominees,
                invitation.disclosure(),
                others,
                Participation.STEPS.choices(invitations.step(invitation, viewer), invitation.state()));
    }

    /**
     * Returns the state of the operation; empty for a country that has declined, because it is told nothing more about
     * the operation.
     */
    private static Optional<OperationState> operation(Invitation invitation, SpaceState present) {
        return invitation.state() == InvitationState.DECLINED ? Optional.empty() : OperationState.of(present.name());
    }

    private List<Nominee> nominees(
            List<Nomination> open, Map<PersonId, PersonCard> persons, Participation.Viewer viewer) {
        return open.stream()
                .map(one -> new Nominee(
                        Objects.requireNonNull(persons.get(one.person())),
                        Objects.requireNonNull(one.state()),
                        one.since(),
                        one.nominatedBy().map(persons::get),
                        one.reason(),
                        NominationStep.STEPS.choices(nominations.step(one, viewer), one.state())))
                .sorted(Comparator.comparing(nominee -> nominee.person().name()))
                .toList();
    }

    /** Returns the other countries that the coordinators have disclosed to the viewer's country, by room. */
    private Map<SpaceId, List<CountryCode>> others(List<Invitation> known) {
        var told = known.stream()
                .filter(one -> one.isStanding() && one.disclosure() != Disclosure.NOTHING)
                .collect(toMap(Invitation::room, one -> one));
        if (told.isEmpty()) return Map.of();
        return invited
                .findByRoomInOrderByCountry(
                        told.keySet().stream().map(SpaceId::value).toList())
                .stream()
                .filter(other -> isDisclosed(Objects.requireNonNull(told.get(other.room())), other))
                .collect(groupingBy(Invitation::room, mapping(Invitation::country, toList())));
    }

    private static boolean isDisclosed(Invitation to, Invitation other) {
        if (other.country().equals(to.country())) return false;
        return to.disclosure() == Disclosure.INVITED
                ? other.isStanding()
                : other.state() == InvitationState.TAKING_PART;
    }

    List<WaitingNomination> toApprove() {
        if (!access.holds(Role.NCB_OFFICER)) return List.of();
        var viewer = invitations.bureauOfficer();
        var waiting = nominated
                .findFirst100ByCountryAndStateOrderByStateSinceDesc(
                        access.bureau().value(), NominationState.NOMINATED)
                .stream()
                .filter(one -> NominationStep.STEPS.isPossible(
                        nominations.step(one, viewer), one.state(), NominationEvent.APPROVE))
                .toList();
        var rows = rows(waiting);
        var present = present(rows.keySet());
        var persons = people.cards(waiting.stream().map(Nomination::person).toList());
        return waiting.stream()
                .filter(one -> isOpen(present.get(one.room())))
                .map(one -> new WaitingNomination(
                        one.room(),
                        Objects.requireNonNull(rows.get(one.room())).codename(),
                        Objects.requireNonNull(persons.get(one.person())),
                        one.since()))
                .toList();
    }

    /**
     * Returns the handling terms that the viewer has to accept, without those of operations whose ceiling is above the
     * clearance of the viewer. The list is empty if nobody vouches for the viewer for operational work now (AC-01,
     * AC-03).
     */
    List<HandlingTerms> toAccept() {
        var clearance = people.operationalClearance(access.viewer());
        if (clearance.isEmpty()) return List.of();
        return terms(nominated.findFirst100ByPersonAndStateOrderByStateSinceDesc(
                        access.viewer().value(), NominationState.APPROVED))
                .stream()
                .filter(terms -> terms.ceiling().ordinal() <= clearance.getAsInt())
                .toList();
    }

    private List<HandlingTerms> terms(List<Nomination> waiting) {
        var rows = rows(waiting);
        var present = present(rows.keySet());
        var persons = people.cards(
                waiting.stream().flatMap(one -> one.nominatedBy().stream()).toList());
        return waiting.stream()
                .filter(one -> isOpen(present.get(one.room())))
                .map(one -> terms(
                        one,
                        Objects.requireNonNull(rows.get(one.room())),
                        Objects.requireNonNull(present.get(one.room())),
                        persons))
                .toList();
    }

    private static HandlingTerms terms(
            Nomination one, Room room, SpaceState present, Map<PersonId, PersonCard> persons) {
        return new HandlingTerms(
                room.space(),
                room.codename(),
                room.objective(),
                room.startsOn(),
                room.endsOn(),
                present.ceiling(),
                one.nominatedBy().map(persons::get),
                one.since());
    }

    private Map<SpaceId, SpaceState> present(Collection<SpaceId> some) {
        return states.of(OperationalRoom.KIND, some);
    }

    private static boolean isOpen(@Nullable SpaceState present) {
        return present != null
                && OperationState.of(present.name())
                        .filter(OperationState::isOpen)
                        .isPresent();
    }

    private Map<SpaceId, Room> rows(Collection<Nomination> some) {
        return rooms.byId(some.stream().map(Nomination::room).collect(toSet()));
    }

    List<PersonCard> officers() {
        return people.of(access.bureau()).stream()
                .filter(person -> person.affiliation().isNational())
                .toList();
    }

    boolean isOnlyOfficerOfBureau() {
        return people.of(access.bureau()).stream()
                .noneMatch(person -> person.roles().contains(Role.NCB_OFFICER)
                        && !person.id().equals(access.viewer()));
    }

    Set<CountryCode> countriesWithBureau() {
        access.viewer();
        return people.countriesWith(Role.NCB_OFFICER);
    }

    List<PersonCard> guests(List<Participant> inside) {
        var present = inside.stream().map(one -> one.person().id()).collect(toSet());
        return people.of(Operations.OF_NO_COUNTRY).stream()
                .filter(person ->
                        person.roles().stream().noneMatch(Role::isCustodian) && !present.contains(person.id()))
                .toList();
    }
}
