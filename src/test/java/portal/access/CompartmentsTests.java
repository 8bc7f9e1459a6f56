package portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.TestClock;
import portal.operations.OperationalRoom;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests compartments: a person who is not in a compartment sees nothing of its content, nor that it exists (AC-08). */
@PortalTest
class CompartmentsTests {
    private static final Marking SECRET = Marking.of(Classification.RESTRICTED, Tlp.AMBER, SourceType.APPROVED_AGENCY);

    @Autowired
    Access access;

    @Autowired
    Spaces spaces;

    @Autowired
    Compartments compartments;

    @Autowired
    TestPeople town;

    @Autowired
    TestClock clock;

    private PersonId coordinator;
    private PersonId lim;
    private PersonId amina;
    private SpaceId room;
    private Compartment quay;

    @BeforeEach
    void a_room_with_a_compartment_that_one_of_two_participants_is_in() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null);
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        amina = town.somebody(NATIONAL_AGENCY, "KE");
        TestViewers.enter(coordinator);
        room = open(Classification.RESTRICTED);
        for (var officer : Set.of(lim, amina)) letIn(officer, Right.WRITE);
        quay = compartments.open(room, " Quay ");
        compartments.add(quay.id(), lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void whoever_is_not_in_it_sees_neither_the_item_nor_that_there_is_a_compartment() {
        var item = item(lim, SECRET.withCompartments(Set.of(quay)));
        assertThat(sees(coordinator, item)).isTrue();
        assertThat(access.readers(item).persons()).extracting("id").containsExactlyInAnyOrder(coordinator, lim);
        assertThat(access.marking(item).marking().compartments()).containsExactly(quay);
        assertThat(sees(amina, item)).isFalse();
        assertThat(access.compartments(room)).isEmpty();
        assertThat(access.readable(room)).doesNotContain(item, quay.id());
        for (var id : Set.of(quay.id(), AudienceId.random())) {
            assertThatThrownBy(() -> compartments.members(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> compartments.eligible(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> compartments.add(id, amina)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> compartments.remove(id, lim)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_steward_of_the_room_who_is_not_in_it_is_an_outsider_too() {
        var deputy = town.somebody(GENERAL_SECRETARIAT, null);
        letIn(deputy, Right.STEWARD);
        TestViewers.enter(deputy);
        assertThat(access.compartments(room)).isEmpty();
        assertThatThrownBy(() -> compartments.add(quay.id(), deputy)).isInstanceOf(NotFound.class);
        assertThat(sees(deputy, item(lim, SECRET.withCompartments(Set.of(quay)))))
                .isFalse();
    }

    @Test
    void so_is_the_bureau_of_the_country_that_gave_it() { // AC-02, AC-08
        var bureau = town.somebody(NCB, "SG", Role.NCB_OFFICER);
        assertThat(sees(bureau, item(lim, SECRET))).isTrue();
        assertThat(sees(bureau, item(lim, SECRET.withCompartments(Set.of(quay)))))
                .isFalse();
    }

    @Test
    void one_is_in_all_compartments_that_an_item_is_marked_with() {
        TestViewers.enter(coordinator);
        var pier = compartments.open(room, "Pier");
        var both = item(coordinator, SECRET.withCompartments(Set.of(quay, pier)));
        assertThat(sees(lim, both)).isFalse();
        TestViewers.enter(coordinator);
        compartments.add(pier.id(), lim);
        assertThat(sees(lim, both)).isTrue();
    }

    @Test
    void whoever_is_taken_out_loses_it_with_the_next_question_and_open_pages_hear_of_it() { // AC-23
        var item = item(lim, SECRET.withCompartments(Set.of(quay)));
        var before = access.recentChanges();
        TestViewers.enter(coordinator);
        compartments.remove(quay.id(), lim);
        assertThat(access.recentChanges()).isNotEqualTo(before);
        assertThat(sees(lim, item)).isFalse();
        assertThat(access.compartments(room)).isEmpty();
        assertThat(access.stillReadable(Set.of(new ReaderAudience(lim, item)))).isEmpty();
    }

    @Test
    void whoever_leaves_the_room_is_out_of_it_and_stays_out_when_they_come_back() {
        TestViewers.enter(coordinator);
        spaces.revoke(room, Holder.person(lim));
        letIn(lim, Right.WRITE);
        assertThat(sees(lim, quay.id())).isFalse();
        TestViewers.enter(coordinator);
        compartments.add(quay.id(), lim);
        assertThat(sees(lim, quay.id())).isTrue();
    }

    @Test
    void what_lies_in_it_has_come_to_be_readable_for_whoever_is_taken_in() { // NL-09
        var item = item(coordinator, SECRET.withCompartments(Set.of(quay)));
        TestViewers.enter(amina);
        var then = clock.instant().minusSeconds(1);
        assertThat(access.readableSince(then)).doesNotContain(item);
        TestViewers.enter(coordinator);
        compartments.add(quay.id(), amina);
        TestViewers.enter(amina);
        assertThat(access.readableSince(then)).contains(item);
    }

    @Test
    void only_those_who_take_part_by_name_are_taken_in_and_no_partner() { // AC-06
        var partner = town.somebody(PRIVATE_PARTNER, "NZ", town.agency(null), 3);
        letIn(partner, Right.WRITE);
        TestViewers.enter(coordinator);
        assertThat(compartments.eligible(quay.id())).extracting("id").containsExactly(amina);
        for (var stranger : Set.of(partner, town.somebody(NATIONAL_AGENCY, "NZ"), PersonId.random()))
            assertThatThrownBy(() -> compartments.add(quay.id(), stranger))
                    .isInstanceOf(Refused.class)
                    .hasMessage("access.refused.compartment-member");
        TestViewers.enter(lim);
        assertThatThrownBy(() -> compartments.add(quay.id(), amina)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> compartments.open(room, "Mine")).isInstanceOf(Refused.class);
        assertThat(compartments.members(quay.id())).extracting("person.id").containsExactlyInAnyOrder(coordinator, lim);
    }

    @Test
    void it_is_never_without_a_steward() {
        TestViewers.enter(coordinator);
        assertThatThrownBy(() -> compartments.remove(quay.id(), coordinator)).isInstanceOf(Refused.class);
    }

    @Test
    void only_what_is_restricted_is_marked_with_one_that_its_author_is_in_and_that_is_of_the_space() {
        assertThatThrownBy(() -> item(
                        lim,
                        SECRET.withClassification(Classification.FOR_OFFICIAL_USE_ONLY)
                                .withCompartments(Set.of(quay))))
                .isInstanceOf(Refused.class)
                .hasMessage("access.refused.compartment-class");
        assertThatThrownBy(() -> item(amina, SECRET.withCompartments(Set.of(quay))))
                .isInstanceOf(Refused.class)
                .hasMessage("access.refused.shuts-you-out");
        TestViewers.enter(coordinator);
        var elsewhere = compartments.open(open(Classification.RESTRICTED), "Elsewhere");
        assertThatThrownBy(() -> item(coordinator, SECRET.withCompartments(Set.of(elsewhere))))
                .isInstanceOf(Refused.class);
        var low = open(Classification.FOR_OFFICIAL_USE_ONLY);
        assertThatThrownBy(() -> compartments.open(low, "Low"))
                .isInstanceOf(Refused.class)
                .hasMessage("access.refused.compartment-here");
    }

    @Test
    void it_has_a_name_that_can_be_read_and_may_have_that_of_another() { // NL-07
        TestViewers.enter(coordinator);
        for (var name : Set.of("", "  ", "x".repeat(Compartments.LONGEST_NAME + 1)))
            assertThatThrownBy(() -> compartments.open(room, name)).isInstanceOf(Refused.class);
        assertThat(quay.name()).isEqualTo("Quay");
        assertThat(compartments.open(room, "Quay")).isNotEqualTo(quay);
        assertThat(access.compartments(room)).hasSize(2);
    }

    @Test
    void taking_an_item_out_of_a_compartment_widens_it() { // AC-11
        var item = item(lim, SECRET.withCompartments(Set.of(quay)));
        TestViewers.enter(coordinator);
        assertThatThrownBy(() -> access.reMarked(item, SECRET)).isInstanceOf(Refused.class);
        TestViewers.enter(lim);
        assertThat(sees(amina, access.reMarked(item, SECRET))).isTrue();
    }

    private SpaceId open(Classification ceiling) {
        return spaces.open(new OpenSpace(
                OperationalRoom.KIND,
                Map.of("en", new OpenSpace.SpaceName("HERON", "")),
                ceiling,
                Classification.FOR_OFFICIAL_USE_ONLY,
                Tlp.AMBER));
    }

    private void letIn(PersonId person, Right right) {
        TestViewers.enter(coordinator);
        spaces.grant(room, Holder.person(person), right, Spaces.UNTIL_REVOKED);
    }

    private AudienceId item(PersonId author, Marking marking) {
        TestViewers.enter(author);
        return access.audience(room, marking);
    }

    private boolean sees(PersonId person, AudienceId audience) {
        TestViewers.enter(person);
        return access.may(Act.READ, audience);
    }
}
