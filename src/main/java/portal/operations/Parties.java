package portal.operations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Holder;
import portal.access.NotFound;
import portal.access.Participant;
import portal.access.Refused;
import portal.access.Right;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Reauthentication;

/**
 * The countries that are parties to an operation, and their officers. A coordinator invites countries; the bureau of an
 * invited country answers, nominates officers, and withdraws them (C-14).
 */
@Service
@Transactional
public class Parties {
    /** The longest reason that can be given for an event. */
    public static final int LONGEST_REASON = 2_000;

    /** The largest number of operations that the register of a bureau shows. */
    public static final int LONGEST_REGISTER = 500;

    private final Invitations invitations;
    private final Nominations nominations;
    private final PartyRegister register;
    private final OperationSteps steps;
    private final Spaces spaces;
    private final People people;
    private final Access access;
    private final Reauthentication reauthentication;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Parties(
            Invitations invitations,
            Nominations nominations,
            PartyRegister register,
            OperationSteps steps,
            Spaces spaces,
            People people,
            Access access,
            Reauthentication reauthentication,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.nominations = nominations;
        this.register = register;
        this.steps = steps;
        this.spaces = spaces;
        this.people = people;
        this.access = access;
        this.reauthentication = reauthentication;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invites a country. Only the bureau of that country learns of the invitation; it may then nominate officers. If
     * the country is invited already, nothing happens. Only the stewards of the room may call this.
     */
    public void invite(SpaceId room, CountryCode country) {
        access.require(Act.ADMIT, room.audience());
        var invitation = invitations.find(room, country).orElseGet(() -> new Invitation(room, country));
        if (!invitation.isStanding()) invitations.become(invitation, InvitationEvent.INVITE, null);
    }

    /**
     * Withdraws the invitation of a country. The operation disappears from the register of the country's bureau, and
     * the country's officers lose access at once. Only the stewards of the room may call this.
     */
    public void withdrawInvitation(SpaceId room, CountryCode country) {
        access.require(Act.REMOVE, room.audience());
        var invitation = invitations.standing(room, country);
        for (var nomination : nominations.open(room, country)) {
            if (nomination.is(NominationState.ACTIVE)) spaces.revoke(room, Holder.person(nomination.person()));
            nominations.become(nomination, NominationEvent.REMOVE, null);
        }
        invitations.become(invitation, InvitationEvent.WITHDRAW, null);
    }

    /**
     * Sets what the bureau of an invited country is told about the other countries; until then, the bureau is told
     * nothing of them (NL-19). Only the stewards of the room may call this.
     */
    public void disclose(SpaceId room, CountryCode country, Disclosure list) {
        access.require(Act.ADMIT, room.audience());
        disclose(invitations.standing(room, country), list);
    }

    /** Sets what the bureaus of all countries with a valid invitation are told, as {@link #disclose} does for one. */
    public void discloseToAll(SpaceId room, Disclosure list) {
        access.require(Act.ADMIT, room.audience());
        register.standing(room).forEach(invitation -> disclose(invitation, list));
    }

    private void disclose(Invitation invitation, Disclosure list) {
        if (invitation.disclosure() == list) return;
        invitation.disclose(list);
        events.publishEvent(
                new CountriesDisclosed(invitation.room(), invitation.country(), access.viewer(), clock.instant()));
    }

    /**
     * Stores that the viewer's bureau has opened the invitation of its country; the coordinator sees this. Only
     * officers of the bureau may call this.
     */
    public void seen(SpaceId room) {
        invitations.opened(room, access.bureau());
    }

    /** Answers that the viewer's country takes no position. Only officers of its bureau may call this. */
    public void takeNoPosition(SpaceId room, String reason) {
        answer(room, InvitationEvent.TAKE_NO_POSITION, reason);
    }

    /** Declines the invitation of the viewer's country. Only officers of its bureau may call this. */
    public void decline(SpaceId room, String reason) {
        answer(room, InvitationEvent.DECLINE, reason);
    }

    private void answer(SpaceId room, InvitationEvent event, String reason) {
        var invitation = invitations.opened(room, access.bureau());
        spaces.requireOpenForBureau(room, Act.REMOVE);
        invitations.become(invitation, event, checked(reason));
    }

    /**
     * Withdraws the viewer's country from a room; its officers lose access at once, and what they contributed stays.
     * Only officers of its bureau may call this.
     */
    public void withdrawCountry(SpaceId room, String reason) {
        var country = access.bureau();
        var invitation = invitations.opened(room, country);
        spaces.requireOpenForBureau(room, Act.REMOVE);
        for (var nomination : nominations.open(room, country)) withdraw(nomination);
        invitations.become(invitation, InvitationEvent.LEAVE, checked(reason));
    }

    /**
     * Nominates an officer of the viewer's own country for a room to which the country is invited. A second officer of
     * the bureau must approve. Only bureau officers may call this.
     *
     * @throws Refused if the country has declined or withdrawn, if the officer is nominated already, if the room admits
     *     nobody now, or if the officer is not vouched for operational work up to the ceiling of the room
     */
    public void nominate(SpaceId room, PersonId person) {
        var country = access.bureau();
        var officer = people.find(person).orElseThrow(NotFound::new);
        if (!country.equals(officer.country()) || !officer.affiliation().isNational()) throw new NotFound();
        var invitation = invitations.opened(room, country);
        if (!invitation.isStanding()) throw new Refused("access.refused.step");
        spaces.requireAdmissible(room, person);
        var nomination = nominations.find(room, person).orElseGet(() -> new Nomination(room, person, country));
        nominations.become(nomination, NominationEvent.NOMINATE, null);
        nominations.settle(invitation);
    }

    /**
     * Approves the nomination of an officer. Only an officer of the bureau who is neither the nominator nor the
     * nominated officer may call this.
     */
    public void approveNomination(SpaceId room, PersonId person) {
        var nomination = nominations.of(room, person, access.bureau());
        spaces.requireAdmissible(room, person);
        nominations.become(nomination, NominationEvent.APPROVE, null);
    }

    /** Refuses the nomination of an officer. The same officers as for {@link #approveNomination} may call this. */
    public void refuseNomination(SpaceId room, PersonId person) {
        end(room, person, NominationEvent.REFUSE, "");
    }

    /**
     * Accepts the handling terms of a room, for which the viewer's nomination is approved. The viewer has access from
     * now on. The room is locked first, so that it is not closed meanwhile (AC-25). If two officers accept at the same
     * time, the second then sees that the first takes part, and the operation becomes active.
     *
     * @throws portal.people.ReauthenticationNeeded if the viewer has not entered their second factor recently
     */
    public void acceptTerms(SpaceId room) {
        var operation = steps.locked(room);
        var me = access.me();
        var country = Optional.ofNullable(me.country()).orElseThrow(NotFound::new);
        var invitation = invitations.standing(room, country);
        var nomination = nominations.of(room, me.id(), country);
        if (!nomination.is(NominationState.APPROVED)) throw new NotFound();
        reauthentication.require();
        spaces.join(room);
        nominations.become(nomination, NominationEvent.ACCEPT, null);
        nominations.settle(invitation);
        if (operation.is(OperationState.APPROVED)) steps.takeIfDue(operation, OperationEvent.ACTIVATE);
    }

    /**
     * Suspends the access of an officer of the viewer's own country to this room. Only bureau officers may call this.
     */
    public void suspendOfficer(SpaceId room, PersonId person, String reason) {
        var nomination = nominations.of(room, person, access.bureau());
        spaces.requireOpenForBureau(room, Act.REMOVE);
        nominations.become(nomination, NominationEvent.SUSPEND, checked(reason));
        spaces.withdraw(room, person);
        settle(nomination);
    }

    /** Ends the suspension of an officer. Only bureau officers other than the suspended officer may call this. */
    public void resumeOfficer(SpaceId room, PersonId person) {
        var country = access.bureau(); // before the room is looked for, so that the refusal says nothing of it (NL-01)
        steps.locked(room); // so that it is not closed while the officer gets access (AC-25)
        var nomination = nominations.of(room, person, country);
        spaces.requireAdmissible(room, person);
        nominations.become(nomination, NominationEvent.RESUME, null);
        spaces.letIn(room, person);
        settle(nomination);
    }

    /**
     * Withdraws an officer of the viewer's own country, or their nomination; the officer loses access at once. Only
     * bureau officers may call this.
     */
    public void withdraw(SpaceId room, PersonId person) {
        end(room, person, NominationEvent.WITHDRAW, "");
    }

    private void end(SpaceId room, PersonId person, NominationEvent event, String reason) {
        var nomination = nominations.of(room, person, access.bureau());
        spaces.requireOpenForBureau(room, Act.REMOVE);
        if (event == NominationEvent.WITHDRAW) withdraw(nomination);
        else nominations.become(nomination, event, checked(reason));
        settle(nomination);
    }

    private void withdraw(Nomination nomination) {
        if (nomination.is(NominationState.ACTIVE)) spaces.withdraw(nomination.room(), nomination.person());
        nominations.become(nomination, NominationEvent.WITHDRAW, null);
    }

    /**
     * Leaves a room, or declines its handling terms.
     *
     * @throws Refused if the viewer is the coordinator, because without a coordinator nobody could invite or remove
     *     people; or a deputy, who leaves with {@link OperationCoordinators#stepDown}
     */
    public void leave(SpaceId room) {
        var me = access.viewer();
        var nomination = nominations.find(room, me).filter(Nomination::isOpen);
        if (nomination.filter(one -> one.is(NominationState.APPROVED)).isEmpty()) {
            if (access.isSteward(room)) throw new Refused("operations.refused.coordinator");
            spaces.leave(room);
        }
        nomination.ifPresentOrElse(
                one -> {
                    nominations.become(one, NominationEvent.LEAVE, null);
                    settle(one);
                },
                () -> events.publishEvent(new ParticipantLeft(room, me, me, clock.instant())));
    }

    /**
     * Removes a participant from a room; the person loses access at once. Only the stewards of the room may call this.
     *
     * @throws Refused if the person is the coordinator, because without a coordinator nobody could invite or remove
     *     people; or a deputy, for whom {@link OperationCoordinators#releaseDeputy} is called
     */
    public void remove(SpaceId room, PersonId person) {
        access.require(Act.REMOVE, room.audience());
        if (spaces.participants(room).stream().anyMatch(one -> coordinates(one, person)))
            throw new Refused("operations.refused.coordinator");
        var open = nominations.find(room, person).filter(Nomination::isOpen); // locked: nobody accepts terms meanwhile
        spaces.revoke(room, Holder.person(person));
        open.ifPresentOrElse(
                nomination -> {
                    nominations.become(nomination, NominationEvent.REMOVE, null);
                    settle(nomination);
                },
                () -> events.publishEvent(new ParticipantRemoved(room, person, access.viewer(), clock.instant())));
    }

    private static boolean coordinates(Participant participant, PersonId person) {
        return participant.right() == Right.STEWARD && participant.person().id().equals(person);
    }

    /**
     * Admits a guest: a person who is not a national officer, such as a member of the General Secretariat or a partner.
     * Only the stewards of the room may call this.
     *
     * @throws Refused if the person is a national officer, whom only their own bureau can nominate (C-14)
     */
    public void admit(SpaceId room, PersonId person) {
        access.require(Act.ADMIT, room.audience());
        steps.locked(room); // so that it is not closed while the guest gets access (AC-25)
        var guest = people.find(person).orElseThrow(NotFound::new);
        if (guest.affiliation().isNational()) throw new Refused("operations.refused.by-nomination");
        spaces.grant(room, Holder.person(person), Right.WRITE, Spaces.UNTIL_REVOKED);
        events.publishEvent(new GuestAdmitted(room, person, access.viewer(), clock.instant()));
    }

    /** Returns the countries that were invited, with the state of each. Only the stewards of the room may call this. */
    @Transactional(readOnly = true)
    public List<InvitedCountry> invitations(SpaceId room) {
        access.requireSteward(room);
        return register.invited(room, spaces.participants(room));
    }

    /**
     * Returns the register of the viewer's bureau: the operations to which its country is invited, with its own
     * officers (C-15). There are at most {@value #LONGEST_REGISTER} of them: those whose invitation changed last.
     * Operations that wait for an answer come first, then the others; both groups are sorted by codename. The list is
     * empty if the viewer is not an officer of a bureau.
     */
    @Transactional(readOnly = true)
    public List<NationalLine> national() {
        return register.lines(one -> true);
    }

    /** Returns whether the viewer's country is invited to more operations than {@link #national()} returns. */
    @Transactional(readOnly = true)
    public boolean isRegisterCut() {
        return register.isCut();
    }

    /**
     * Returns the operations to which the viewer's country is invited and which wait for an answer of its bureau; empty
     * if the viewer is not an officer of a bureau.
     */
    @Transactional(readOnly = true)
    public List<NationalLine> unanswered() {
        return register.lines(Invitation::isUnanswered).stream()
                .filter(NationalLine::isUnanswered)
                .toList();
    }

    /**
     * Returns the line of one operation in the register of the viewer's bureau; empty if the bureau does not know of
     * such an invitation, or the viewer is not an officer of a bureau.
     */
    @Transactional(readOnly = true)
    public Optional<NationalLine> national(SpaceId room) {
        return register.line(room);
    }

    /** Returns the nominations that wait for an approval that the viewer may give: at most a hundred. */
    @Transactional(readOnly = true)
    public List<WaitingNomination> toApprove() {
        return register.toApprove();
    }

    /** Returns the operations whose handling terms the viewer has to accept: at most a hundred. */
    @Transactional(readOnly = true)
    public List<HandlingTerms> toAccept() {
        return register.toAccept();
    }

    /**
     * Returns the officers whom the viewer's bureau could nominate: at most a thousand, sorted by name. Officers who
     * are in a room already are not left out.
     */
    @Transactional(readOnly = true)
    public List<PersonCard> officers() {
        return register.officers();
    }

    /** Returns whether the viewer's bureau has no other officer on the portal who could approve a nomination. */
    @Transactional(readOnly = true)
    public boolean isOnlyOfficerOfBureau() {
        return register.isOnlyOfficerOfBureau();
    }

    /** Returns the countries whose bureau has an officer on the portal; every viewer may know them. */
    @Transactional(readOnly = true)
    public Set<CountryCode> countriesWithBureau() {
        return register.countriesWithBureau();
    }

    /**
     * Returns the people whom the stewards of the room could admit as guests: at most a thousand, sorted by name. They
     * are not national officers, not yet in the room, and not administrators or auditors of the portal, who have access
     * to no room (AC-09).
     */
    @Transactional(readOnly = true)
    public List<PersonCard> guests(SpaceId room) {
        access.requireSteward(room);
        return register.guests(spaces.participants(room));
    }

    private void settle(Nomination nomination) {
        invitations
                .find(nomination.room(), nomination.country())
                .filter(Invitation::isStanding)
                .ifPresent(nominations::settle);
    }

    private static String checked(String reason) {
        if (reason.length() > LONGEST_REASON) throw new Refused("operations.refused.reason", LONGEST_REASON);
        return reason.strip();
    }
}
