package portal.operations;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.NotFound;
import portal.access.OpenSpace;
import portal.access.Refused;
import portal.access.Right;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.SpaceKind;
import portal.access.Spaces;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Role;
import portal.topics.SpaceActivity;
import portal.topics.Topics;
import portal.ui.VisibleText;

/** The rooms in which authorities work a case together. */
@Service
@Transactional
public class Operations {
    public static final int LONGEST_CODENAME = 80;
    public static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_MONTHS = 24;
    private static final Set<Affiliation> OF_NO_COUNTRY = Arrays.stream(Affiliation.values())
            .filter(affiliation -> !affiliation.isNational())
            .collect(toSet());

    private final RoomRepository rooms;
    private final InvitationRepository invitations;
    private final Spaces spaces;
    private final Topics topics;
    private final People people;
    private final Access access;
    private final Clock clock;

    Operations(
            RoomRepository rooms,
            InvitationRepository invitations,
            Spaces spaces,
            Topics topics,
            People people,
            Access access,
            Clock clock) {
        this.rooms = rooms;
        this.invitations = invitations;
        this.spaces = spaces;
        this.topics = topics;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** Opens a room and invites the countries. For coordinators. */
    public SpaceId open(OpenRoom command) {
        access.require(Role.COORDINATOR);
        checked(command);
        var sign = new OpenSpace.Sign(command.codename(), command.objective());
        var room = spaces.open(new OpenSpace(
                SpaceKind.OPERATION,
                Map.of("en", sign),
                command.ceiling(),
                least(command.ceiling(), Classification.FOR_OFFICIAL_USE_ONLY),
                command.defaultTlp(),
                command.about()));
        rooms.save(new Room(room, command, clock.instant()));
        command.countries().forEach(country -> invite(room, country));
        return room;
    }

    /** Invites a country: its bureau alone learns of it and may nominate officers. For the room's coordinator. */
    public void invite(SpaceId room, CountryCode country) {
        access.require(Right.STEWARD, room.audience());
        if (!invitations.existsByRoomAndCountry(room.value(), country.value()))
            invitations.save(new Invitation(room, country, clock.instant()));
    }

    /**
     * Lets in somebody who belongs to no country's bureau: the Secretariat's staff, a partner. For the coordinator.
     *
     * @throws Refused for a national officer, who comes by nomination of their own bureau only (C-14)
     */
    public void admit(SpaceId room, PersonId person) {
        access.require(Right.STEWARD, room.audience());
        var guest = people.find(person).orElseThrow(NotFound::new);
        if (guest.affiliation().isNational()) throw new Refused("operations.refused.by-nomination");
        spaces.grant(room, Holder.person(person), Right.WRITE, Spaces.UNTIL_REVOKED);
    }

    /** Nominates an officer of the viewer's own country to a room it is invited to. For bureau officers. */
    public void nominate(SpaceId room, PersonId person) {
        var country = bureau();
        var officer = people.find(person).orElseThrow(NotFound::new);
        if (!country.equals(officer.country())
                || !officer.affiliation().isNational()
                || !invitations.existsByRoomAndCountry(room.value(), country.value())) throw new NotFound();
        spaces.letIn(room, person);
    }

    /** Takes an officer of the viewer's own country out of a room, at once. For bureau officers. */
    public void withdraw(SpaceId room, PersonId person) {
        bureau();
        spaces.withdraw(room, person);
    }

    /**
     * Removes a participant, at once. For the room's coordinator.
     *
     * @throws Refused for the coordinator, without whom nobody could invite or remove any more
     */
    public void remove(SpaceId room, PersonId person) {
        access.require(Right.STEWARD, room.audience());
        var coordinates = spaces.participants(room).stream()
                .anyMatch(participant -> participant.right() == Right.STEWARD
                        && participant.person().id().equals(person));
        if (coordinates) throw new Refused("operations.refused.coordinator");
        spaces.revoke(room, Holder.person(person));
    }

    /** The rooms the viewer takes part in, by codename. */
    @Transactional(readOnly = true)
    public List<RoomRow> mine() {
        var mine = spaces.mine(SpaceKind.OPERATION);
        var activity = topics.activity(mine.stream().map(SpaceCard::id).toList());
        return mine.stream()
                .map(space -> new RoomRow(space, activity.getOrDefault(space.id(), SpaceActivity.NONE)))
                .toList();
    }

    /** @throws NotFound when there is no such room for the viewer */
    @Transactional(readOnly = true)
    public RoomCard card(SpaceId id) {
        var space = spaces.card(id);
        var room = rooms.findById(id.value()).orElseThrow(NotFound::new);
        return new RoomCard(
                space, room.objective(), room.legalBasis(), room.startsOn(), room.endsOn(), spaces.participants(id));
    }

    /** The register of the viewer's bureau: operations its country is invited to, with its own officers (C-15). */
    @Transactional(readOnly = true)
    public List<NationalLine> national() {
        if (!access.holds(Role.NCB_OFFICER)) return List.of();
        var country = bureau();
        return rooms.invitedTo(country.value()).stream()
                .map(room -> new NationalLine(
                        room.space(),
                        room.codename(),
                        room.startsOn(),
                        room.endsOn(),
                        spaces.compatriots(room.space())))
                .toList();
    }

    /** The officers whom the viewer's bureau could nominate, by name. */
    @Transactional(readOnly = true)
    public List<PersonCard> officers() {
        return people.of(bureau()).stream()
                .filter(person -> person.affiliation().isNational())
                .toList();
    }

    /**
     * Whom the room's coordinator could admit, by name: of no country's bureau, not yet in the room, and not of those
     * who run or audit the portal, to whom no room opens (AC-09).
     */
    @Transactional(readOnly = true)
    public List<PersonCard> guests(SpaceId room) {
        access.require(Right.STEWARD, room.audience());
        var inside = spaces.participants(room).stream()
                .map(participant -> participant.person().id())
                .collect(toSet());
        return people.of(OF_NO_COUNTRY).stream()
                .filter(person -> person.roles().stream().noneMatch(Role::isCustodian) && !inside.contains(person.id()))
                .toList();
    }

    private CountryCode bureau() {
        access.require(Role.NCB_OFFICER);
        return Objects.requireNonNull(access.me().country());
    }

    private static void checked(OpenRoom command) {
        said(command.codename(), LONGEST_CODENAME, "operations.refused.codename");
        said(command.objective(), LONGEST_WORDS, "operations.refused.objective");
        said(command.legalBasis(), LONGEST_WORDS, "operations.refused.legal-basis");
        var last = command.startsOn().plusMonths(LONGEST_MONTHS);
        if (!command.endsOn().isAfter(command.startsOn()) || command.endsOn().isAfter(last))
            throw new Refused("operations.refused.period", LONGEST_MONTHS);
    }

    private static void said(String words, int longest, String otherwise) {
        if (VisibleText.isEmpty(words) || words.length() > longest) throw new Refused(otherwise, longest);
    }

    private static Classification least(Classification one, Classification other) {
        return one.exceeds(other) ? other : one;
    }
}
