package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Justification;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests that an operation ends later only if the bureau of every country that takes part consents. */
@PortalTest
class OperationExtensionsTests {
    private static final CountryCode SG = CountryCode.of("SG");
    private static final CountryCode KE = CountryCode.of("KE");
    private static final Justification WHY = new Justification("Two servers are left");

    @Autowired
    Operations operations;

    @Autowired
    OperationLife life;

    @Autowired
    OperationExtensions extensions;

    @Autowired
    TestOperations rooms;

    @Autowired
    TestPeople town;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private PersonId coordinator;
    private PersonId lim;
    private SpaceId room;
    private LocalDate end;
    private LocalDate until;

    @BeforeEach
    void propose() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, Role.COORDINATOR);
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        room = rooms.active(coordinator, "HERON", lim, town.somebody(NATIONAL_AGENCY, "KE"));
        enter(coordinator);
        end = operations.card(room).endsOn();
        until = end.plusMonths(3);
        extensions.proposeExtension(room, until, WHY);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void when_the_last_bureau_has_consented_it_ends_later_and_not_before() {
        enterBureau(SG);
        assertThat(isAsked()).isTrue();
        extensions.consent(room, until);
        assertThat(isAsked()).isFalse();
        enter(coordinator);
        assertThat(operations.card(room).endsOn()).isEqualTo(end);
        assertThat(extensions.latest(room).orElseThrow().unanswered()).containsExactly(KE);
        enterBureau(KE);
        extensions.consent(room, until);
        enter(coordinator);
        assertThat(operations.card(room).endsOn()).isEqualTo(until);
        assertThat(operations.card(room).state()).isEqualTo(OperationState.ACTIVE);
        assertThat(outcome()).isEqualTo(ExtensionOutcome.AGREED);
    }

    @Test
    void if_one_objects_the_end_stays_and_only_coordinators_learn_who_it_was() { // NL-19
        enterBureau(KE);
        extensions.object(room, until, new Justification("Our prosecutor says no"));
        enterBureau(SG);
        assertThat(isAsked()).isFalse();
        assertThatThrownBy(() -> extensions.consent(room, until)).isInstanceOf(Refused.class);
        enter(coordinator);
        assertThat(operations.card(room).endsOn()).isEqualTo(end);
        assertThat(extensions.latest(room).orElseThrow().answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.country()).isEqualTo(KE));
        enter(lim);
        assertThat(extensions.latest(room)).isEmpty();
    }

    @Test
    void a_participant_sees_what_the_own_country_has_answered_and_nothing_of_others() { // NL-19
        enterBureau(KE);
        extensions.consent(room, until);
        enter(lim);
        var shown = extensions.latest(room).orElseThrow();
        assertThat(shown.answers()).isEmpty();
        assertThat(shown.unanswered()).containsExactly(SG);
    }

    @Test
    void silence_until_the_operation_is_closed_is_no_consent() {
        enterBureau(SG);
        extensions.consent(room, until);
        enter(coordinator);
        life.close(room, WHY);
        assertThat(outcome()).isEqualTo(ExtensionOutcome.LAPSED);
        assertThat(operations.card(room).endsOn()).isEqualTo(end);
        enterBureau(KE);
        assertThat(isAsked()).isFalse();
        assertThatThrownBy(() -> extensions.consent(room, until)).isInstanceOf(Refused.class);
    }

    @Test
    void whose_country_takes_no_part_is_not_asked_and_learns_nothing() { // NL-01, NL-19
        enter(town.somebody(NCB, "NZ", Role.NCB_OFFICER));
        assertThat(extensions.pending()).isEmpty();
        assertThatThrownBy(() -> extensions.consent(room, until)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> extensions.object(room, until, WHY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> extensions.latest(room)).isInstanceOf(NotFound.class);
        enter(lim);
        assertThatThrownBy(() -> extensions.consent(room, until)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> extensions.proposeExtension(room, until, WHY)).isInstanceOf(Refused.class);
    }

    @Test
    void a_consent_is_for_the_day_that_the_bureau_has_seen() {
        extensions.proposeExtension(room, until.plusMonths(1), WHY);
        enterBureau(SG);
        assertThatThrownBy(() -> extensions.consent(room, until)).hasMessage("operations.refused.changed-meanwhile");
        assertThat(isAsked()).isTrue();
    }

    @Test
    void the_new_day_is_later_by_at_most_twenty_four_months() {
        for (var day :
                new LocalDate[] {end, end.minusDays(1), end.plusMonths(24).plusDays(1)})
            assertThatThrownBy(() -> extensions.proposeExtension(room, day, WHY))
                    .hasMessage("operations.refused.extension");
    }

    @Test
    void after_the_last_day_no_consent_puts_off_the_end_also_before_the_portal_has_closed_it() {
        enterBureau(SG);
        extensions.consent(room, until);
        database.sql("update room set starts_on = ?, ends_on = ? where id = ?")
                .params(LocalDate.now(clock).minusDays(9), LocalDate.now(clock).minusDays(2), room.value())
                .update();
        enterBureau(KE);
        assertThatThrownBy(() -> extensions.consent(room, until)).isInstanceOf(Refused.class);
        enter(coordinator);
        assertThatThrownBy(() -> extensions.proposeExtension(room, until, WHY)).isInstanceOf(Refused.class);
        extensions.settle(room);
        assertThat(operations.card(room).endsOn()).isBefore(LocalDate.now(clock));
    }

    private ExtensionOutcome outcome() {
        return extensions.latest(room).orElseThrow().outcome();
    }

    private boolean isAsked() {
        return extensions.pending().stream()
                .anyMatch(question -> question.room().equals(room));
    }

    private void enterBureau(CountryCode country) {
        enter(rooms.bureau(country).getFirst());
    }

    private void enter(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }
}
