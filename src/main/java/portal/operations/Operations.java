package portal.operations;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.NotFound;
import portal.access.OpenSpace;
import portal.access.Participant;
import portal.access.Refused;
import portal.access.Right;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Role;
import portal.topics.SpaceActivity;
import portal.topics.Topics;

/** Opens and lists operational rooms, in which authorities work on a case together, and manages who takes part. */
@Service
@Transactional
public class Operations {
    public static final int LONGEST_CODENAME = 80;
    public static final int LONGEST_WORDS = 2_000;
    public static final int LONGEST_MONTHS = 24;
    private static final Set<Affiliation> OF_NO_COUNTRY = Arrays.stream(Affiliation.values())
            .filter(affiliation -> !affiliation.isNational())
            .collect(toSet());

    private final RoomRepository rooms;
    private final InvitationRepository invitations;
    private final Spaces spaces;
    private final Topics topics;
    private final People people;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Operations(
            RoomRepository rooms,
            InvitationRepository invitations,
            Spaces spaces,
            Topics topics,
            People people,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rooms = rooms;
        this.invitations = invitations;
        this.spaces = spaces;
        this.topics = topics;
        this.people = people;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a room and invites the countries. Only persons with the role of coordinator may call this. */
    public SpaceId open(OpenRoom command) {
        access.require(Role.COORDINATOR);
        checked(command);
        var sign = new OpenSpace.SpaceName(command.codename(), command.objective());
        var room = spaces.open(new OpenSpace(
                OperationalRoom.KIND,
                Map.of("en", sign),
                command.ceiling(),
                least(command.ceiling(), Classification.FOR_OFFICIAL_USE_ONLY),
                command.defaultTlp(),
                command.about()));
        rooms.save(new Room(room, command, clock.instant()));
        events.publishEvent(new RoomOpened(room, access.viewer(), clock.instant()));
        command.countries().forEach(country -> invite(room, country));
        return room;
    }

    /**
     * Invites a country. Only the bureau of that country learns of the invitation; it may then nominate officers. If
     * the country is invited already, nothing happens. Only the coordinator of the room may call this.
     */
    public void invite(SpaceId room, CountryCode country) {
        access.require(Act.ADMIT, room.audience());
        var invitation = invitation(room, country).orElseGet(() -> new Invitation(room, country));
        if (invitation.isStanding()) return;
        become(invitation, InvitationEvent.INVITE, null);
        invitations.save(invitation);
    }

    /**
     * Withdraws the invitation of a country. The operation disappears from the register of its bureau, and its officers
     * lose access at once. Only the coordinator of the room may call this.
     */
    public void withdrawInvitation(SpaceId room, CountryCode country) {
        access.require(Act.REMOVE, room.audience());
        var invitation = standing(room, country);
        spaces.participants(room).stream()
                .filter(participant -> participant.right() != Right.STEWARD && isOfficerOf(country, participant))
                .forEach(officer ->
                        spaces.revoke(room, Holder.person(officer.person().id())));
        become(invitation, InvitationEvent.WITHDRAW, null);
    }

    /**
     * Returns the countries that were invited, with the state of each. Only the coordinator of the room may call this.
     */
    @Transactional(readOnly = true)
    public List<InvitedCountry> invitations(SpaceId room) {
        access.requireSteward(room);
        var inside = spaces.participants(room);
        var viewer = viewer(room);
        return invitations.findByRoomOrderByCountry(room.value()).stream()
                .map(invitation -> invitation.as(
                        officers(invitation.country(), inside),
                        Participation.STEPS.choices(participation(viewer, invitation, null), invitation.state())))
                .toList();
    }

    /**
     * Admits a guest: a person who is not a national officer, such as a member of the General Secretariat or a partner.
     * Only the coordinator of the room may call this.
     *
     * @throws Refused if the person is a national officer, whom only their own bureau can nominate (C-14)
     */
    public void admit(SpaceId room, PersonId person) {
        access.require(Act.ADMIT, room.audience());
        var guest = people.find(person).orElseThrow(NotFound::new);
        if (guest.affiliation().isNational()) throw new Refused("operations.refused.by-nomination");
        spaces.grant(room, Holder.person(person), Right.WRITE, Spaces.UNTIL_REVOKED);
        events.publishEvent(new GuestAdmitted(room, person, access.viewer(), clock.instant()));
    }

    /**
     * Nominates an officer of the viewer's own country for a room to which the country is invited. The officer is
     * admitted at once. Only bureau officers may call this.
     */
    public void nominate(SpaceId room, PersonId person) {
        var country = access.bureau();
        var officer = people.find(person).orElseThrow(NotFound::new);
        if (!country.equals(officer.country()) || !officer.affiliation().isNational()) throw new NotFound();
        var invitation = standing(room, country);
        var isFirst = spaces.compatriots(room).isEmpty();
        spaces.letIn(room, person);
        if (isFirst) leave(room, country);
        become(invitation, InvitationEvent.NOMINATE, person);
    }

    /**
     * Withdraws an officer of the viewer's own country from a room; the officer loses access at once. Only bureau
     * officers may call this.
     */
    public void withdraw(SpaceId room, PersonId person) {
        var country = access.bureau();
        spaces.withdraw(room, person);
        if (spaces.compatriots(room).isEmpty()) leave(room, country);
        events.publishEvent(new OfficerWithdrawn(room, country, person, access.viewer(), clock.instant()));
    }

    /**
     * Removes a participant from a room; the person loses access at once. Only the coordinator of the room may call
     * this.
     *
     * @throws Refused if the person is the coordinator, because without a coordinator nobody could invite or remove
     *     people
     */
    public void remove(SpaceId room, PersonId person) {
        access.require(Act.REMOVE, room.audience());
        var coordinates = spaces.participants(room).stream()
                .anyMatch(participant -> participant.right() == Right.STEWARD
                        && participant.person().id().equals(person));
        if (coordinates) throw new Refused("operations.refused.coordinator");
        spaces.revoke(room, Holder.person(person));
        people.find(person)
                .flatMap(card -> Optional.ofNullable(card.country()))
                .filter(country -> officers(country, spaces.participants(room)) == 0)
                .ifPresent(country -> leave(room, country));
        events.publishEvent(new ParticipantRemoved(room, person, access.viewer(), clock.instant()));
    }

    /**
     * Returns the details of a room that the viewer opens on screen. If the viewer is the first officer of a nominated
     * country to do so, the country now takes part in the room.
     */
    public RoomCard enter(SpaceId id) {
        var card = card(id);
        var country = access.me().country();
        if (country != null) enter(id, country);
        return card;
    }

    private void enter(SpaceId room, CountryCode country) {
        invitation(room, country)
                .filter(invitation -> invitation.state() == InvitationState.NOMINATED)
                .ifPresent(invitation -> become(invitation, InvitationEvent.ENTER, null));
    }

    /** Returns the rooms that the viewer takes part in, sorted by codename. */
    @Transactional(readOnly = true)
    public List<RoomRow> mine() {
        var mine = spaces.mine(OperationalRoom.KIND);
        var activity = topics.activity(mine.stream().map(SpaceCard::id).toList());
        return mine.stream()
                .map(space -> new RoomRow(space, activity.getOrDefault(space.id(), SpaceActivity.NONE)))
                .toList();
    }

    /**
     * Returns the details of a room.
     *
     * @throws NotFound if the room does not exist or the viewer may not enter it
     */
    @Transactional(readOnly = true)
    public RoomCard card(SpaceId id) {
        var space = spaces.card(id);
        var room = rooms.findById(id.value()).orElseThrow(NotFound::new);
        return new RoomCard(
                space, room.objective(), room.legalBasis(), room.startsOn(), room.endsOn(), spaces.participants(id));
    }

    /**
     * Returns the register of the viewer's bureau: the operations to which its country is invited, with its own
     * officers (C-15). Operations without a nomination come first, then the others; both groups are sorted by codename.
     * The list is empty if the viewer is not an officer of a bureau.
     */
    @Transactional(readOnly = true)
    public List<NationalLine> national() {
        return invited(invitation -> true);
    }

    /**
     * Returns the operations to which the viewer's country is invited and for which its bureau has not nominated
     * anybody yet; empty if the viewer is not an officer of a bureau.
     */
    @Transactional(readOnly = true)
    public List<NationalLine> unanswered() {
        return invited(Invitation::isUnanswered);
    }

    /**
     * Returns the officers whom the viewer's bureau could nominate: at most a thousand, sorted by name. Officers who
     * are in a room already are not left out.
     */
    @Transactional(readOnly = true)
    public List<PersonCard> officers() {
        return people.of(access.bureau()).stream()
                .filter(person -> person.affiliation().isNational())
                .toList();
    }

    /**
     * Returns the people whom the coordinator of the room could admit as guests: at most a thousand, sorted by name.
     * They are not national officers, not yet in the room, and not administrators or auditors of the portal, who have
     * access to no room (AC-09).
     */
    @Transactional(readOnly = true)
    public List<PersonCard> guests(SpaceId room) {
        access.requireSteward(room);
        var inside = spaces.participants(room).stream()
                .map(participant -> participant.person().id())
                .collect(toSet());
        return people.of(OF_NO_COUNTRY).stream()
                .filter(person -> person.roles().stream().noneMatch(Role::isCustodian) && !inside.contains(person.id()))
                .toList();
    }

    private List<NationalLine> invited(Predicate<Invitation> which) {
        if (!access.holds(Role.NCB_OFFICER)) return List.of();
        var standing = invitations
                .findByCountryAndWithdrawnAtIsNull(access.bureau().value())
                .stream()
                .filter(which)
                .collect(toMap(Invitation::room, invitation -> invitation));
        return rooms.findByIdIn(standing.keySet()).stream()
                .map(room -> line(
                        room, Objects.requireNonNull(standing.get(room.space().value()))))
                .sorted(Comparator.comparing(NationalLine::isUnanswered)
                        .reversed()
                        .thenComparing(NationalLine::codename)
                        .thenComparing(line -> line.room().value()))
                .toList();
    }

    private NationalLine line(Room room, Invitation invitation) {
        return new NationalLine(
                room.space(),
                room.codename(),
                room.objective(),
                room.startsOn(),
                room.endsOn(),
                invitation.invitedBy().flatMap(people::find),
                invitation.invitedAt(),
                invitation.isUnanswered(),
                spaces.compatriots(room.space()));
    }

    private Optional<Invitation> invitation(SpaceId room, CountryCode country) {
        return invitations.findByRoomAndCountry(room.value(), country.value());
    }

    /**
     * Returns the present invitation of a country.
     *
     * @throws NotFound if the country was not invited, or its invitation was withdrawn
     */
    private Invitation standing(SpaceId room, CountryCode country) {
        return invitation(room, country).filter(Invitation::isStanding).orElseThrow(NotFound::new);
    }

    private void leave(SpaceId room, CountryCode country) {
        invitation(room, country)
                .filter(invitation -> invitation.state() == InvitationState.NOMINATED
                        || invitation.state() == InvitationState.PARTICIPATES)
                .ifPresent(invitation -> become(invitation, InvitationEvent.LEAVE, null));
    }

    private void become(Invitation invitation, InvitationEvent event, @Nullable PersonId officer) {
        var step = participation(viewer(new SpaceId(invitation.room())), invitation, officer);
        var next = Participation.STEPS.take(step, invitation.state(), event, events::publishEvent);
        invitation.become(next, access.viewer(), step.at());
    }

    private Participation.Viewer viewer(SpaceId room) {
        return new Participation.Viewer(access.me(), access.isSteward(room));
    }

    private Participation participation(
            Participation.Viewer viewer, Invitation invitation, @Nullable PersonId officer) {
        return new Participation(
                viewer, new SpaceId(invitation.room()), invitation.country(), officer, clock.instant());
    }

    private static int officers(CountryCode country, List<Participant> inside) {
        return (int) inside.stream()
                .filter(participant -> isOfficerOf(country, participant))
                .count();
    }

    private static boolean isOfficerOf(CountryCode country, Participant participant) {
        var person = participant.person();
        return person.affiliation().isNational() && country.equals(person.country());
    }

    private static void checked(OpenRoom command) {
        said(command.codename(), LONGEST_CODENAME, "operations.refused.codename");
        said(command.objective(), LONGEST_WORDS, "operations.refused.objective");
        said(command.legalBasis(), LONGEST_WORDS, "operations.refused.legal-basis");
        if (!OpenRoom.isPeriod(command.startsOn(), command.endsOn()))
            throw new Refused("operations.refused.period", LONGEST_MONTHS);
    }

    private static void said(String words, int longest, String otherwise) {
        if (!OpenRoom.isGiven(words, longest)) throw new Refused(otherwise, longest);
    }

    private static Classification least(Classification one, Classification other) {
        return one.exceeds(other) ? other : one;
    }
}
