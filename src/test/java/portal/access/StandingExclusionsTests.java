package portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Role.NCB_OFFICER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.TestClock;
import portal.audit.AuditEntry;
import portal.audit.AuditLog;
import portal.audit.ItemTouch;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.TestRoom;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;

/**
 * Tests what a bureau decides about the items of its country: its standing exclusions, and what it learns of what
 * others do with the items.
 */
@PortalTest
class StandingExclusionsTests {
    private static final CountryCode FJ = CountryCode.of("FJ");
    private static final CountryCode TO = CountryCode.of("TO");

    @Autowired
    Exclusions exclusions;

    @Autowired
    Spaces spaces;

    @Autowired
    Documents documents;

    @Autowired
    AuditLog log;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    @Autowired
    TestClock clock;

    private PersonId coordinator;
    private PersonId bureau;
    private PersonId fijian;
    private PersonId tongan;
    private SpaceId room;

    @BeforeEach
    void build() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, Role.COORDINATOR);
        bureau = town.somebody(NCB, "FJ", NCB_OFFICER);
        tongan = town.somebody(NATIONAL_AGENCY, "TO");
        fijian = town.somebody(NATIONAL_AGENCY, "FJ");
        room = reading.openedBy(coordinator, tongan, fijian);
    }

    @AfterEach
    void liftAll() {
        TestViewers.enter(bureau);
        exclusions.liftEverywhere(TO);
        TestViewers.leave();
    }

    @Test
    void nobody_but_the_bureau_decides_or_learns_of_an_exclusion() { // AC-17, AC-21, NL-01
        TestViewers.enter(bureau);
        exclusions.exclude(room, TO);
        exclusions.excludeEverywhere(TO);
        for (var other : List.of(
                coordinator,
                fijian,
                town.somebody(GENERAL_SECRETARIAT, null, Role.ADMIN),
                town.somebody(GENERAL_SECRETARIAT, null, Role.AUDITOR))) {
            TestViewers.enter(other);
            assertThatThrownBy(() -> exclusions.standing(room)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> exclusions.everywhere()).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> exclusions.items(List.of(room))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> exclusions.liftEverywhere(TO)).isInstanceOf(Refused.class);
        }
        TestViewers.enter(town.somebody(NCB, "NZ", NCB_OFFICER));
        assertThatThrownBy(() -> exclusions.standing(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exclusions.exclude(room, TO)).isInstanceOf(NotFound.class);
        assertThat(exclusions.items(List.of(room))).isZero();
        assertThat(exclusions.everywhere()).isEmpty();
    }

    @Test
    void the_log_of_the_room_does_not_tell_its_coordinator_who_is_excluded() { // AC-21
        TestViewers.enter(bureau);
        exclusions.exclude(room, TO);
        exclusions.lift(room, TO);
        TestViewers.enter(coordinator);
        assertThat(log.of(room, null, 50))
                .extracting(AuditEntry::what)
                .contains("access.fact.AccessGranted")
                .doesNotContain("access.fact.CountryExcluded", "access.fact.ExclusionLifted");
    }

    @Test
    void an_exclusion_everywhere_holds_in_rooms_opened_before_and_after_it_and_only_for_the_own_country() { // AC-17
        var ours = file(room, fijian);
        var theirs = file(room, tongan);
        TestViewers.enter(bureau);
        exclusions.excludeEverywhere(TO);
        var later = reading.openedBy(coordinator, tongan, fijian);
        var oursLater = file(later, fijian);
        assertThat(sees(tongan, ours)).isFalse();
        assertThat(sees(tongan, oursLater)).isFalse();
        assertThat(sees(tongan, theirs)).isTrue();
        assertThat(sees(fijian, theirs)).isTrue();
        assertThat(sees(coordinator, ours)).isTrue();
        TestViewers.enter(bureau);
        assertThat(exclusions.standing(room)).singleElement().matches(StandingExclusion::isEverywhere);
        exclusions.lift(room, TO);
        assertThat(sees(tongan, ours)).as("lifting in one room").isFalse();
        TestViewers.enter(bureau);
        exclusions.liftEverywhere(TO);
        assertThat(sees(tongan, ours)).isTrue();
        assertThat(sees(tongan, oursLater)).isTrue();
    }

    @Test
    void a_bureau_excludes_a_country_before_its_officers_have_given_anything() { // AC-17
        TestViewers.enter(bureau);
        assertThat(exclusions.items(List.of(room))).isZero();
        exclusions.exclude(room, TO);
        assertThat(exclusions.standing(room))
                .extracting(StandingExclusion::country)
                .containsExactly(TO);
        assertThat(sees(tongan, file(room, fijian))).isFalse();
    }

    @Test
    void no_country_excludes_itself_and_an_exclusion_is_listed_once_with_who_decided_it() {
        TestViewers.enter(bureau);
        assertThatThrownBy(() -> exclusions.exclude(room, FJ)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> exclusions.excludeEverywhere(FJ)).isInstanceOf(Refused.class);
        exclusions.excludeEverywhere(TO);
        exclusions.excludeEverywhere(TO);
        assertThat(exclusions.everywhere())
                .singleElement()
                .matches(exclusion ->
                        exclusion.by() != null && exclusion.by().id().equals(bureau));
    }

    @Test
    void the_number_of_items_does_not_tell_who_takes_part() { // NL-19
        file(room, fijian);
        file(room, tongan);
        TestViewers.enter(bureau);
        assertThat(exclusions.items(List.of(room))).isEqualTo(1);
        TestViewers.enter(coordinator);
        spaces.revoke(room, Holder.person(tongan));
        TestViewers.enter(bureau);
        assertThat(exclusions.items(List.of(room))).isEqualTo(1);
    }

    @Test
    void only_the_bureau_learns_what_others_did_with_the_items_of_its_country() { // AC-02, NL-01
        var ours = file(room, fijian);
        var theirs = file(room, tongan);
        for (var reader : List.of(tongan, coordinator, fijian)) {
            clock.advance(Duration.ofMinutes(2));
            TestViewers.enter(reader);
            documents.card(ours);
            documents.card(theirs);
        }
        TestViewers.enter(coordinator);
        assertThatThrownBy(() -> log.touching(List.of(room), null, 9)).isInstanceOf(Refused.class);
        TestViewers.enter(town.somebody(NCB, "NZ", NCB_OFFICER));
        assertThat(log.touching(List.of(room), null, 9)).isEmpty();
        TestViewers.enter(bureau);
        var touches = log.touching(List.of(room), null, 9);
        assertThat(touches).extracting(ItemTouch::what).containsExactly("access.fact.ItemRead", "access.fact.ItemRead");
        assertThat(touches).allMatch(touch -> touch.item().id().equals(ours.value()));
        assertThat(touches)
                .extracting(touch -> touch.who() == null ? null : touch.who().id())
                .containsExactly(coordinator, tongan);
        assertThat(log.touching(List.of(room), touches.getFirst().place(), 9)).hasSize(1);
        assertThat(log.touching(List.of(SpaceId.random()), null, 9)).isEmpty();
    }

    private DocumentId file(SpaceId space, PersonId author) {
        TestViewers.enter(author);
        return reading.file(space, "report.txt", "Seen by few");
    }

    private boolean sees(PersonId person, DocumentId document) {
        TestViewers.enter(person);
        try {
            documents.card(document);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }
}
