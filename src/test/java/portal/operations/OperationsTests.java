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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Classification;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/**
 * Tests rooms: coordinators open them, officers enter them by nomination, and a removed officer loses access at once.
 */
@PortalTest
class OperationsTests {
    private static final CountryCode SG = CountryCode.of("SG");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Autowired
    Operations operations;

    @Autowired
    TestPeople town;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private PersonId coordinator;
    private PersonId bureau;
    private PersonId lim;

    @BeforeEach
    void people() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR);
        bureau = town.somebody(NCB, "SG", NCB_OFFICER);
        lim = town.somebody(NATIONAL_AGENCY, "SG");
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_cannot_tell_a_room_from_nothing() { // NL-01, NL-19
        var room = open(Set.of(SG));
        TestViewers.enter(town.somebody(NCB, "NZ", NCB_OFFICER));
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> operations.invite(room, CountryCode.of("NZ"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> operations.remove(room, lim)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> operations.guests(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> operations.withdraw(room, lim)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> operations.nominate(room, town.somebody(NATIONAL_AGENCY, "NZ")))
                .isInstanceOf(NotFound.class);
        assertThat(operations.mine()).isEmpty();
        assertThat(operations.national()).noneMatch(line -> line.room().equals(room));
    }

    @Test
    void only_coordinators_open_rooms() { // J-04
        TestViewers.enter(lim);
        assertThatThrownBy(() -> operations.open(plan("KITE", Set.of()))).isInstanceOf(Refused.class);
    }

    @Test
    void a_codename_that_another_room_has_is_no_news_to_anybody() { // NL-07
        open(Set.of());
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR);
        assertThat(open(Set.of())).isNotNull();
    }

    @Test
    void a_national_officer_comes_by_their_own_bureaus_nomination_only() { // C-14
        var room = open(Set.of(SG));
        assertThatThrownBy(() -> operations.admit(room, lim)).isInstanceOf(Refused.class);
        TestViewers.enter(lim);
        assertThatThrownBy(() -> operations.nominate(room, lim)).isInstanceOf(Refused.class);
        TestViewers.enter(bureau);
        operations.nominate(room, lim);
        TestViewers.enter(lim);
        assertThat(operations.card(room).participants())
                .extracting(p -> p.person().id())
                .contains(lim, coordinator);
        assertThat(operations.mine()).hasSize(1);
    }

    @Test
    void an_officer_is_nominated_only_when_vouched_for_operations_up_to_the_rooms_ceiling() { // C-14, AC-03
        var room = open(Set.of(SG));
        var lowly = town.somebody(NATIONAL_AGENCY, "SG", town.agency("SG"), 1);
        database.sql("update vouch set scope = 'KNOWLEDGE_ONLY' where person_id = ?")
                .param(lim.value())
                .update();
        TestViewers.enter(bureau);
        assertThatThrownBy(() -> operations.nominate(room, lim)).hasMessage("access.refused.not-operational");
        assertThatThrownBy(() -> operations.nominate(room, lowly)).hasMessage("access.refused.not-cleared");
        assertThat(register(room).officers()).isEmpty();
    }

    @Test
    void a_bureau_keeps_the_register_of_its_own_and_reads_nothing_of_the_room() { // C-15, NL-19
        var room = open(Set.of(SG, CountryCode.of("KE")));
        TestViewers.enter(bureau);
        operations.nominate(room, lim);
        assertThat(register(room).codename()).isEqualTo("HERON");
        assertThat(register(room).officers()).extracting("id").containsExactly(lim);
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
        assertThat(operations.mine()).isEmpty();
        operations.withdraw(room, lim);
        assertThat(register(room).officers()).isEmpty();
        TestViewers.enter(lim);
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_the_coordinator_removes_is_out_at_once() { // AC-23
        var room = open(Set.of(SG));
        TestViewers.enter(bureau);
        operations.nominate(room, lim);
        TestViewers.enter(lim);
        assertThatThrownBy(() -> operations.remove(room, coordinator)).isInstanceOf(Refused.class);
        assertThat(operations.card(room)).isNotNull();
        TestViewers.enter(coordinator);
        assertThatThrownBy(() -> operations.remove(room, coordinator)).isInstanceOf(Refused.class);
        operations.remove(room, lim);
        assertThat(operations.card(room).participants())
                .extracting(p -> p.person().id())
                .containsExactly(coordinator);
        TestViewers.enter(lim);
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
        assertThat(operations.mine()).isEmpty();
        TestViewers.enter(bureau);
        assertThat(register(room).officers()).isEmpty();
    }

    @Test
    void a_coordinator_admits_those_of_no_country_and_is_offered_nobody_else() { // C-14, NL-11, AC-09
        var analyst = town.somebody(GENERAL_SECRETARIAT, null);
        var partner = town.somebody(PRIVATE_PARTNER, null);
        var admin = town.somebody(GENERAL_SECRETARIAT, null, ADMIN);
        var room = open(Set.of(SG));
        assertThat(operations.guests(room))
                .extracting(PersonCard::id)
                .contains(analyst, partner)
                .doesNotContain(coordinator, admin, bureau, lim);
        operations.admit(room, analyst);
        assertThat(operations.guests(room)).extracting(PersonCard::id).doesNotContain(analyst);
        TestViewers.enter(analyst);
        assertThat(operations.card(room).participants())
                .extracting(p -> p.person().id())
                .contains(analyst);
        assertThatThrownBy(() -> operations.guests(room)).isInstanceOf(Refused.class);
    }

    @Test
    void a_plan_without_purpose_basis_or_sensible_period_is_refused() {
        TestViewers.enter(coordinator);
        for (var unseen : List.of(" ", "\u200B", "KI\0TE"))
            assertThatThrownBy(() -> operations.open(plan(unseen, Set.of()))).isInstanceOf(Refused.class);
        var endless = new OpenRoom(
                "KITE",
                "Why",
                "Law",
                TODAY,
                TODAY.plusMonths(25),
                Classification.RESTRICTED,
                Tlp.AMBER,
                Set.of(),
                Set.of());
        assertThatThrownBy(() -> operations.open(endless)).isInstanceOf(Refused.class);
        var backwards = new OpenRoom(
                "KITE", "Why", "Law", TODAY, TODAY, Classification.RESTRICTED, Tlp.AMBER, Set.of(), Set.of());
        assertThatThrownBy(() -> operations.open(backwards)).isInstanceOf(Refused.class);
    }

    @Test
    void a_plan_with_more_words_than_a_room_keeps_is_refused() { // ASVS V2.2.1
        TestViewers.enter(coordinator);
        var codename = "x".repeat(Operations.LONGEST_CODENAME + 1);
        var words = "x".repeat(Operations.LONGEST_WORDS + 1);
        assertThatThrownBy(() -> operations.open(plan(codename, Set.of()))).isInstanceOf(Refused.class);
        for (var too : List.of(words("Why", words), words(words, "Law")))
            assertThatThrownBy(() -> operations.open(too)).isInstanceOf(Refused.class);
    }

    @Test
    void the_coordinator_sees_how_far_each_invited_country_has_come_and_since_when() { // C-14
        var room = open(Set.of(SG, CountryCode.of("KE")));
        assertThat(states(room)).containsExactly("KE INVITED", "SG INVITED");
        clock.advance(Duration.ofHours(1));
        TestViewers.enter(bureau);
        operations.nominate(room, lim);
        TestViewers.enter(coordinator);
        assertThat(states(room)).containsExactly("KE INVITED", "SG NOMINATED");
        clock.advance(Duration.ofHours(1));
        var before = clock.instant();
        TestViewers.enter(lim);
        operations.enter(room);
        TestViewers.enter(coordinator);
        assertThat(states(room)).containsExactly("KE INVITED", "SG PARTICIPATES");
        assertThat(invited(room, SG).since()).isBetween(before, clock.instant());
        assertThat(invited(room, SG).officers()).isEqualTo(1);
        clock.advance(Duration.ofHours(1));
        before = clock.instant();
        TestViewers.enter(bureau);
        operations.withdraw(room, lim);
        TestViewers.enter(coordinator);
        assertThat(states(room)).containsExactly("KE INVITED", "SG LEFT");
        assertThat(invited(room, SG).since()).isBetween(before, clock.instant());
        assertThat(invited(room, SG).may(InvitationEvent.WITHDRAW)).isTrue();
        TestViewers.enter(bureau);
        operations.nominate(room, lim);
        TestViewers.enter(coordinator);
        assertThat(states(room)).containsExactly("KE INVITED", "SG NOMINATED");
    }

    @Test
    void an_invitation_taken_back_ends_access_at_once_and_leaves_no_trace_with_the_bureau() { // AC-23, NL-19
        var room = open(Set.of(SG));
        TestViewers.enter(bureau);
        assertThat(operations.unanswered()).anyMatch(line -> line.room().equals(room));
        operations.nominate(room, lim);
        assertThat(operations.unanswered()).noneMatch(line -> line.room().equals(room));
        assertThatThrownBy(() -> operations.withdrawInvitation(room, SG)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> operations.invitations(room)).isInstanceOf(NotFound.class);
        TestViewers.enter(lim);
        assertThatThrownBy(() -> operations.withdrawInvitation(room, SG)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> operations.invitations(room)).isInstanceOf(Refused.class);
        TestViewers.enter(coordinator);
        operations.withdrawInvitation(room, SG);
        assertThat(states(room)).containsExactly("SG WITHDRAWN");
        assertThatThrownBy(() -> operations.withdrawInvitation(room, SG)).isInstanceOf(NotFound.class);
        TestViewers.enter(lim);
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
        TestViewers.enter(bureau);
        assertThat(operations.national()).noneMatch(line -> line.room().equals(room));
        assertThatThrownBy(() -> operations.nominate(room, lim)).isInstanceOf(NotFound.class);
        TestViewers.enter(coordinator);
        operations.invite(room, SG);
        assertThat(states(room)).containsExactly("SG INVITED");
    }

    @Test
    void a_bureau_reads_what_it_is_invited_for_by_whom_and_when() {
        var room = open(Set.of(SG));
        TestViewers.enter(bureau);
        assertThat(register(room).objective()).isEqualTo("Take down the infrastructure");
        assertThat(register(room).invitedBy())
                .hasValueSatisfying(card -> assertThat(card.id()).isEqualTo(coordinator));
        assertThat(register(room).isUnanswered()).isTrue();
    }

    private List<String> states(SpaceId room) {
        return operations.invitations(room).stream()
                .map(country -> country.country() + " " + country.state())
                .toList();
    }

    private InvitedCountry invited(SpaceId room, CountryCode country) {
        return operations.invitations(room).stream()
                .filter(one -> one.country().equals(country))
                .findFirst()
                .orElseThrow();
    }

    private static OpenRoom words(String objective, String basis) {
        return new OpenRoom(
                "KITE",
                objective,
                basis,
                TODAY,
                TODAY.plusMonths(1),
                Classification.RESTRICTED,
                Tlp.AMBER,
                Set.of(),
                Set.of());
    }

    private NationalLine register(SpaceId room) {
        return operations.national().stream()
                .filter(line -> line.room().equals(room))
                .findFirst()
                .orElseThrow();
    }

    private SpaceId open(Set<CountryCode> countries) {
        TestViewers.enter(coordinator);
        return operations.open(plan("HERON", countries));
    }

    private static OpenRoom plan(String codename, Set<CountryCode> countries) {
        return new OpenRoom(
                codename,
                "Take down the infrastructure",
                "Agreement of 1 November 2026",
                TODAY,
                TODAY.plusMonths(6),
                Classification.RESTRICTED,
                Tlp.AMBER,
                countries,
                Set.of());
    }
}
