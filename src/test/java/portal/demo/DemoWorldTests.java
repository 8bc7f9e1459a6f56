package portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.core.context.SecurityContextHolder;
import portal.Cast;
import portal.Stage;
import portal.access.SpaceCard;
import portal.access.SpaceKind;
import portal.access.Spaces;
import portal.people.People;
import portal.people.SignInOffers;
import portal.people.Viewers;

/** The demonstration world as its people find it. */
@DemoTest
class DemoWorldTests {
    @Autowired
    SignInOffers offers;

    @Autowired
    DemoWorld world;

    @Autowired
    Viewers viewers;

    @Autowired
    Spaces spaces;

    @Autowired
    People people;

    @Autowired
    Stage stage;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_whole_cast_is_on_offer_and_each_signs_in_with_both_factors_twice_in_a_row() {
        assertThat(offers.offers()).hasSize(32);
        for (var offer : offers.offers()) {
            offers.accept(offer.username());
            assertThat(viewers.current()).isPresent();
        }
        offers.accept("amina");
        offers.accept("amina");
        assertThat(viewers.current()).isEqualTo(people.findByUsername("amina").map(person -> person.id()));
    }

    @Test
    void each_sees_the_spaces_that_are_open_to_them() { // AC-02, AC-06, AC-09
        assertThat(knowledge("xavi")).hasSize(6);
        assertThat(knowledge("partner.p"))
                .containsExactlyInAnyOrder("Online scams and phishing", "Working with service providers");
        assertThat(knowledge("audit.u")).isEmpty();
        assertThat(knowledge("admin.m")).isEmpty();
    }

    @Test
    void each_enters_the_rooms_they_take_part_in_and_no_other() {
        assertThat(rooms("amina")).containsExactly("HERON");
        assertThat(rooms("partner.p")).containsExactly("HERON");
        assertThat(rooms("moreau")).containsExactly("KINGFISHER", "OSPREY");
        assertThat(rooms("coord.k")).containsExactly("HERON", "KINGFISHER");
        for (var outsider : List.of("xavi", "ncb.a1", "ncb.b1", "duty.b", "dpo.d", "audit.u", "admin.m", "trainer.t"))
            assertThat(rooms(outsider)).as(outsider).isEmpty();
    }

    @Test
    void the_cast_of_the_tests_is_the_cast_of_the_world() {
        for (var who : Cast.values())
            assertThat(people.findByUsername(who.username()).map(person -> person.id()))
                    .contains(stage.as(who));
        assertThat(Cast.values()).hasSameSizeAs(offers.offers());
    }

    @Test
    void a_second_start_changes_nothing() {
        world.run(new DefaultApplicationArguments());
        assertThat(knowledge("xavi")).hasSize(6);
    }

    private List<String> knowledge(String who) {
        return names(who, SpaceKind.KNOWLEDGE);
    }

    private List<String> rooms(String who) {
        return names(who, SpaceKind.OPERATION);
    }

    private List<String> names(String who, SpaceKind kind) {
        offers.accept(who);
        return spaces.mine(kind).stream().map(SpaceCard::name).toList();
    }
}
