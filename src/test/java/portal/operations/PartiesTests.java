package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;
import static portal.people.Role.ADMIN;
import static portal.people.Role.COORDINATOR;
import static portal.people.Role.NCB_OFFICER;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.notifications.Notifications;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Reauthentication;
import portal.people.ReauthenticationNeeded;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests how countries become parties to an operation, how their officers get access, and how it ends. */
@PortalTest
class PartiesTests {
    private static final CountryCode SG = CountryCode.of("SG");
    private static final CountryCode KE = CountryCode.of("KE");

    @Autowired
    Operations operations;

    @Autowired
    Parties parties;

    @Autowired
    Notifications notifications;

    @Autowired
    TestOperations fixture;

    @Autowired
    TestPeople town;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private PersonId coordinator;
    private PersonId bureau;
    private PersonId second;
    private PersonId lim;

    @BeforeEach
    void people() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR);
        bureau = town.somebody(NCB, "SG", NCB_OFFICER);
        second = town.somebody(NCB, "SG", NCB_OFFICER);
        lim = town.somebody(NATIONAL_AGENCY, "SG");
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_cannot_tell_an_operation_from_nothing() { // NL-01, NL-19
        var room = opened(SG);
        as(bureau);
        parties.nominate(room, lim);
        as(town.somebody(NCB, "NZ", NCB_OFFICER));
        for (var act : acts(room, lim)) assertThatThrownBy(act).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> parties.nominate(room, town.somebody(NATIONAL_AGENCY, "NZ")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
        assertThat(operations.mine()).isEmpty();
        assertThat(parties.national(room)).isEmpty();
        assertThat(parties.national()).noneMatch(line -> line.room().equals(room));
        assertThat(parties.toApprove()).noneMatch(one -> one.room().equals(room));
        assertThat(parties.toAccept()).isEmpty();
    }

    @Test
    void the_coordinator_hears_of_an_answer_and_no_participant_does() { // NL-19
        var room = fixture.active(coordinator, "HERON", lim);
        as(coordinator);
        parties.invite(room, CountryCode.of("PT"));
        as(lim);
        notifications.follow(room.value());
        as(fixture.bureau(CountryCode.of("PT")).getFirst());
        parties.decline(room, "Not our case");
        as(coordinator);
        assertThat(notifications.unseen())
                .anyMatch(news -> news.words().equals("operations.news.answered")
                        && news.item().name().contains("PT"));
        as(lim);
        assertThat(notifications.unseen()).noneMatch(news -> news.words().equals("operations.news.answered"));
    }

    @Test
    void whoever_is_no_bureau_officer_answers_nothing() { // C-14
        var room = opened(SG);
        as(lim);
        for (var act : List.<ThrowingCallable>of(
                () -> parties.seen(room),
                () -> parties.takeNoPosition(room, ""),
                () -> parties.decline(room, ""),
                () -> parties.withdrawCountry(room, ""),
                () -> parties.nominate(room, lim),
                () -> parties.approveNomination(room, lim),
                () -> parties.refuseNomination(room, lim),
                () -> parties.suspendOfficer(room, lim, ""),
                () -> parties.resumeOfficer(room, lim),
                () -> parties.withdraw(room, lim))) assertThatThrownBy(act).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> parties.acceptTerms(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> parties.leave(room)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_participant_does_nothing_that_is_the_coordinators() {
        var room = active();
        as(lim);
        for (var act : List.<ThrowingCallable>of(
                () -> parties.invite(room, CountryCode.of("FR")),
                () -> parties.withdrawInvitation(room, KE),
                () -> parties.disclose(room, SG, Disclosure.INVITED),
                () -> parties.discloseToAll(room, Disclosure.INVITED),
                () -> parties.invitations(room),
                () -> parties.remove(room, coordinator),
                () -> parties.guests(room),
                () -> parties.admit(room, town.somebody(GENERAL_SECRETARIAT, null))))
            assertThatThrownBy(act).isInstanceOf(Refused.class);
    }

    @Test
    void access_begins_with_the_accepted_terms_and_never_before() { // C-14
        var room = opened(SG);
        assertThatThrownBy(() -> parties.admit(room, lim)).hasMessage("operations.refused.by-nomination");
        as(bureau);
        parties.nominate(room, lim);
        isOutside(lim, room);
        as(lim);
        assertThat(parties.toAccept()).isEmpty();
        assertThatThrownBy(() -> parties.acceptTerms(room)).isInstanceOf(NotFound.class);
        as(second);
        assertThat(parties.toApprove()).extracting(WaitingNomination::room).contains(room);
        parties.approveNomination(room, lim);
        isOutside(lim, room);
        as(lim);
        assertThat(parties.toAccept()).extracting(HandlingTerms::room).containsExactly(room);
        parties.acceptTerms(room);
        assertThat(parties.toAccept()).isEmpty();
        assertThat(operations.mine()).hasSize(1);
        assertThat(operations.card(room).participants())
                .extracting(one -> one.person().id())
                .containsExactlyInAnyOrder(lim, coordinator);
    }

    @Test
    void the_terms_are_accepted_only_with_a_recent_second_factor() { // AC-30
        var room = opened(SG);
        fixture.nominated(room, lim);
        TestViewers.enter(lim, clock.instant().minus(Reauthentication.HOLDS_FOR));
        assertThatThrownBy(() -> parties.acceptTerms(room)).isInstanceOf(ReauthenticationNeeded.class);
        isOutside(lim, room);
        as(lim);
        parties.acceptTerms(room);
        assertThat(operations.card(room)).isNotNull();
    }

    @Test
    void neither_the_nominator_nor_the_nominated_officer_approves() { // C-14
        var room = opened(SG);
        as(bureau);
        parties.nominate(room, second);
        assertThatThrownBy(() -> parties.approveNomination(room, second))
                .hasMessage("operations.missing.second-officer");
        assertThat(parties.toApprove()).noneMatch(one -> one.room().equals(room));
        as(second);
        assertThatThrownBy(() -> parties.approveNomination(room, second))
                .hasMessage("operations.missing.second-officer");
        assertThatThrownBy(() -> parties.refuseNomination(room, second))
                .hasMessage("operations.missing.second-officer");
        as(town.somebody(NCB, "KE", NCB_OFFICER));
        assertThatThrownBy(() -> parties.approveNomination(room, second)).isInstanceOf(NotFound.class);
        as(town.somebody(NCB, "SG", NCB_OFFICER));
        parties.refuseNomination(room, second);
        assertThat(line(room).nominees()).isEmpty();
        assertThat(line(room).state()).isEqualTo(InvitationState.SEEN);
        assertThatThrownBy(() -> parties.approveNomination(room, second)).hasMessage("access.refused.step");
    }

    @Test
    void an_officer_is_nominated_only_when_vouched_for_operations_up_to_the_rooms_ceiling() { // C-14, AC-03
        var room = opened(SG);
        var lowly = town.somebody(NATIONAL_AGENCY, "SG", town.agency("SG"), 1);
        fixture.nominated(room, lim);
        database.sql("update vouch set scope = 'KNOWLEDGE_ONLY' where person_id = ?")
                .param(lim.value())
                .update();
        as(lim);
        assertThat(parties.toAccept()).isEmpty(); // whoever is not vouched for does not even learn the codename
        assertThatThrownBy(() -> parties.acceptTerms(room)).hasMessage("access.refused.not-operational");
        as(bureau);
        assertThatThrownBy(() -> parties.nominate(room, lowly)).hasMessage("access.refused.not-cleared");
        assertThatThrownBy(() -> parties.nominate(room, town.somebody(NATIONAL_AGENCY, "KE")))
                .isInstanceOf(NotFound.class);
        assertThat(officers(room)).isEmpty();
    }

    @Test
    void an_operation_is_active_when_officers_of_two_countries_have_accepted() {
        var room = opened(SG, KE);
        fixture.takesPart(room, lim);
        assertThat(state(room)).isEqualTo("APPROVED");
        fixture.takesPart(room, town.somebody(NATIONAL_AGENCY, "KE"));
        assertThat(state(room)).isEqualTo("ACTIVE");
    }

    @Test
    void the_coordinator_sees_each_countrys_state_and_since_when() {
        var room = opened(SG, KE);
        assertThat(states(room)).containsExactly("KE NOT_OPENED", "SG NOT_OPENED");
        as(bureau);
        assertThat(parties.national()).anyMatch(line -> line.room().equals(room));
        assertThat(states(room)).contains("SG NOT_OPENED"); // seeing it in the list does not open it
        clock.advance(Duration.ofHours(1));
        var before = clock.instant();
        as(bureau);
        parties.seen(room);
        assertThat(states(room)).containsExactly("KE NOT_OPENED", "SG SEEN");
        assertThat(invited(room, SG).since()).isBetween(before, clock.instant());
        as(bureau);
        parties.takeNoPosition(room, "We ask our prosecutor");
        assertThat(states(room)).contains("SG NO_POSITION");
        assertThat(invited(room, SG).reason()).isEqualTo("We ask our prosecutor");
        fixture.nominated(room, lim);
        assertThat(states(room)).contains("SG NOMINATED");
        assertThat(invited(room, SG).waiting()).isEqualTo(1);
        as(lim);
        parties.acceptTerms(room);
        assertThat(states(room)).contains("SG TAKING_PART");
        assertThat(invited(room, SG).officers()).isEqualTo(1);
        as(bureau);
        parties.withdraw(room, lim);
        assertThat(states(room)).containsExactly("KE NOT_OPENED", "SG SEEN");
    }

    @Test
    void a_country_that_declines_keeps_its_line_and_only_the_coordinator_learns_of_it() { // NL-19, J-04
        var room = opened(SG, KE);
        fixture.takesPart(room, town.somebody(NATIONAL_AGENCY, "KE"));
        as(bureau);
        parties.decline(room, "Not our case");
        assertThat(line(room).state()).isEqualTo(InvitationState.DECLINED);
        assertThat(line(room).operation()).isEmpty();
        assertThatThrownBy(() -> parties.nominate(room, lim)).hasMessage("access.refused.step");
        assertThatThrownBy(() -> parties.takeNoPosition(room, "")).hasMessage("access.refused.step");
        as(fixture.bureau(KE).getFirst());
        assertThat(parties.national(room).orElseThrow().others()).isEmpty();
        assertThat(states(room)).contains("SG DECLINED");
        as(coordinator);
        parties.invite(room, SG);
        assertThat(states(room)).contains("SG NOT_OPENED");
    }

    @Test
    void a_country_learns_of_others_only_what_the_coordinator_discloses_to_it() { // NL-19
        var fr = CountryCode.of("FR");
        var room = opened(SG, KE, fr);
        fixture.takesPart(room, town.somebody(NATIONAL_AGENCY, "KE"));
        as(bureau);
        assertThat(line(room).others()).isEmpty();
        as(coordinator);
        parties.disclose(room, SG, Disclosure.TAKING_PART);
        as(bureau);
        assertThat(line(room).others()).containsExactly(KE);
        as(fixture.bureau(KE).getFirst());
        assertThat(parties.national(room).orElseThrow().others()).isEmpty();
        as(coordinator);
        parties.discloseToAll(room, Disclosure.INVITED);
        as(bureau);
        assertThat(line(room).others()).containsExactly(fr, KE);
        as(fixture.bureau(fr).getFirst());
        parties.decline(room, "");
        assertThat(line(room).others()).isEmpty(); // a country that declines learns nothing more
        as(bureau);
        assertThat(line(room).others()).containsExactly(KE);
        as(coordinator);
        parties.disclose(room, SG, Disclosure.NOTHING);
        as(bureau);
        assertThat(line(room).others()).isEmpty();
    }

    @Test
    void a_bureau_keeps_the_register_of_its_own_and_reads_nothing_of_the_room() { // C-15, NL-19
        var room = active();
        as(bureau);
        assertThat(line(room).codename()).isEqualTo("HERON");
        assertThat(officers(room)).extracting(PersonCard::id).containsExactly(lim);
        assertThat(line(room).invitedBy())
                .hasValueSatisfying(card -> assertThat(card.id()).isEqualTo(coordinator));
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
        assertThat(operations.mine()).isEmpty();
    }

    @Test
    void access_ends_at_once_however_it_ends() { // AC-23
        var room = active();
        as(bureau);
        parties.withdraw(room, lim);
        isOutside(lim, room);
        fixture.takesPart(room, lim);
        as(coordinator);
        parties.remove(room, lim);
        isOutside(lim, room);
        fixture.takesPart(room, lim);
        as(lim);
        parties.leave(room);
        isOutside(lim, room);
        fixture.takesPart(room, lim);
        as(bureau);
        parties.withdrawCountry(room, "The case is closed here");
        isOutside(lim, room);
        assertThat(states(room)).contains("SG WITHDRAWN");
        as(bureau);
        assertThat(line(room).state()).isEqualTo(InvitationState.WITHDRAWN);
    }

    @Test
    void a_suspended_officer_is_outside_until_the_bureau_ends_the_suspension() { // AC-23
        var room = active();
        as(bureau);
        parties.suspendOfficer(room, lim, "On leave");
        assertThat(line(room).nominees()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(NominationState.SUSPENDED);
            assertThat(one.reason()).isEqualTo("On leave");
        });
        isOutside(lim, room);
        assertThat(states(room)).contains("SG NOMINATED");
        as(lim);
        assertThatThrownBy(() -> parties.acceptTerms(room)).isInstanceOf(NotFound.class);
        as(bureau);
        parties.resumeOfficer(room, lim);
        as(lim);
        assertThat(operations.card(room)).isNotNull();
        assertThat(states(room)).contains("SG TAKING_PART");
    }

    @Test
    void a_suspended_officer_of_the_bureau_does_not_end_the_own_suspension() { // C-14
        var room = opened(SG);
        as(bureau);
        parties.nominate(room, second);
        as(fixture.bureau(SG).getFirst());
        parties.approveNomination(room, second);
        as(second);
        parties.acceptTerms(room);
        as(bureau);
        parties.suspendOfficer(room, second, "Under inquiry");
        as(second);
        assertThatThrownBy(() -> parties.resumeOfficer(room, second)).hasMessage("operations.missing.other-officer");
        isOutside(second, room);
        as(bureau);
        parties.resumeOfficer(room, second);
        as(second);
        assertThat(operations.card(room)).isNotNull();
    }

    @Test
    void an_invitation_taken_back_ends_access_at_once_and_leaves_no_trace_with_the_bureau() { // AC-23, NL-19
        var room = active();
        var tan = town.somebody(NATIONAL_AGENCY, "SG");
        fixture.nominated(room, tan);
        as(coordinator);
        parties.withdrawInvitation(room, SG);
        assertThat(states(room)).contains("SG WITHDRAWN");
        assertThatThrownBy(() -> parties.withdrawInvitation(room, SG)).isInstanceOf(NotFound.class);
        isOutside(lim, room);
        as(tan);
        assertThat(parties.toAccept()).isEmpty();
        assertThatThrownBy(() -> parties.acceptTerms(room)).isInstanceOf(NotFound.class);
        as(bureau);
        assertThat(parties.national()).noneMatch(line -> line.room().equals(room));
        assertThatThrownBy(() -> parties.nominate(room, lim)).isInstanceOf(NotFound.class);
        as(coordinator);
        parties.invite(room, SG);
        assertThat(states(room)).contains("SG NOT_OPENED");
    }

    @Test
    void an_officer_who_does_not_accept_the_terms_ends_the_nomination() {
        var room = opened(SG);
        fixture.nominated(room, lim);
        as(lim);
        parties.leave(room);
        assertThat(parties.toAccept()).isEmpty();
        as(bureau);
        assertThat(line(room).nominees()).isEmpty();
        parties.nominate(room, lim);
        assertThat(line(room).nominees()).hasSize(1);
    }

    @Test
    void the_coordinator_is_neither_removed_nor_leaves() {
        var room = active();
        as(coordinator);
        assertThatThrownBy(() -> parties.remove(room, coordinator)).hasMessage("operations.refused.coordinator");
        assertThatThrownBy(() -> parties.leave(room)).hasMessage("operations.refused.coordinator");
    }

    @Test
    void a_suspended_operation_takes_no_officer_and_lets_officers_go() { // AC-07, AC-25
        var room = active();
        var tan = town.somebody(NATIONAL_AGENCY, "SG");
        fixture.nominated(room, tan);
        database.sql("update space set state = 'SUSPENDED' where id = ?")
                .param(room.value())
                .update();
        as(tan);
        assertThatThrownBy(() -> parties.acceptTerms(room)).hasMessage("access.refused.state");
        as(bureau);
        assertThatThrownBy(() -> parties.nominate(room, town.somebody(NATIONAL_AGENCY, "SG")))
                .hasMessage("access.refused.state");
        parties.withdraw(room, lim);
        isOutside(lim, room);
    }

    @Test
    void a_coordinator_admits_those_of_no_country_and_is_offered_nobody_else() { // C-14, NL-11, AC-09
        var analyst = town.somebody(GENERAL_SECRETARIAT, null);
        var partner = town.somebody(PRIVATE_PARTNER, null);
        var admin = town.somebody(GENERAL_SECRETARIAT, null, ADMIN);
        var room = opened(SG);
        assertThat(parties.guests(room))
                .extracting(PersonCard::id)
                .contains(analyst, partner)
                .doesNotContain(coordinator, admin, bureau, lim);
        parties.admit(room, analyst);
        assertThat(parties.guests(room)).extracting(PersonCard::id).doesNotContain(analyst);
        as(analyst);
        assertThat(operations.card(room).participants())
                .extracting(one -> one.person().id())
                .contains(analyst);
        assertThatThrownBy(() -> parties.guests(room)).isInstanceOf(Refused.class);
        parties.leave(room);
        isOutside(analyst, room);
    }

    @Test
    void everybody_may_know_which_countries_have_a_bureau_on_the_portal() {
        town.somebody(NATIONAL_AGENCY, "TV");
        as(coordinator);
        assertThat(parties.countriesWithBureau()).contains(SG).doesNotContain(CountryCode.of("TV"));
        as(town.somebody(NCB, "NR", NCB_OFFICER));
        assertThat(parties.isOnlyOfficerOfBureau()).isTrue();
        as(bureau);
        assertThat(parties.isOnlyOfficerOfBureau()).isFalse();
    }

    private List<ThrowingCallable> acts(SpaceId room, PersonId officer) {
        return List.of(
                () -> parties.invite(room, CountryCode.of("NZ")),
                () -> parties.withdrawInvitation(room, SG),
                () -> parties.disclose(room, SG, Disclosure.INVITED),
                () -> parties.discloseToAll(room, Disclosure.INVITED),
                () -> parties.invitations(room),
                () -> parties.guests(room),
                () -> parties.admit(room, town.somebody(GENERAL_SECRETARIAT, null)),
                () -> parties.remove(room, officer),
                () -> parties.seen(room),
                () -> parties.takeNoPosition(room, ""),
                () -> parties.decline(room, ""),
                () -> parties.withdrawCountry(room, ""),
                () -> parties.nominate(room, officer),
                () -> parties.approveNomination(room, officer),
                () -> parties.refuseNomination(room, officer),
                () -> parties.suspendOfficer(room, officer, ""),
                () -> parties.resumeOfficer(room, officer),
                () -> parties.withdraw(room, officer),
                () -> parties.acceptTerms(room),
                () -> parties.leave(room));
    }

    private SpaceId opened(CountryCode... countries) {
        var room = fixture.approved(coordinator, "HERON", countries);
        as(coordinator);
        return room;
    }

    /** Makes an active operation in which Lim and an officer of Kenya take part. */
    private SpaceId active() {
        var room = opened(SG, KE);
        fixture.takesPart(room, lim);
        fixture.takesPart(room, town.somebody(NATIONAL_AGENCY, "KE"));
        return room;
    }

    private void isOutside(PersonId person, SpaceId room) {
        as(person);
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
        assertThat(operations.mine()).isEmpty();
    }

    private List<String> states(SpaceId room) {
        as(coordinator);
        return parties.invitations(room).stream()
                .map(country -> country.country() + " " + country.state())
                .toList();
    }

    private InvitedCountry invited(SpaceId room, CountryCode country) {
        as(coordinator);
        return parties.invitations(room).stream()
                .filter(one -> one.country().equals(country))
                .findFirst()
                .orElseThrow();
    }

    private String state(SpaceId room) {
        as(coordinator);
        return operations.card(room).space().state();
    }

    private NationalLine line(SpaceId room) {
        return parties.national(room).orElseThrow();
    }

    /** Returns the officers of the viewer's country who have access to the room. */
    private List<PersonCard> officers(SpaceId room) {
        return line(room).nominees().stream()
                .filter(nominee -> nominee.state() == NominationState.ACTIVE)
                .map(Nominee::person)
                .toList();
    }

    private void as(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }
}
