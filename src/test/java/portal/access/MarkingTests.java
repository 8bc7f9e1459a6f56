package portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** Tests how two markings are combined into one. */
class MarkingTests {
    private static final Marking AMBER = Marking.of(Classification.RESTRICTED, Tlp.AMBER, SourceType.APPROVED_AGENCY);
    private static final Set<CountryCode> KENYA = Set.of(CountryCode.of("KE"));
    private static final Set<CountryCode> BRAZIL = Set.of(CountryCode.of("BR"));

    @Test
    void what_is_attached_becomes_narrower_and_wider_with_its_item() {
        var shut = AMBER.withExcluded(KENYA);
        assertThat(AMBER.following(AMBER, shut)).isEqualTo(shut);
        assertThat(shut.following(shut, AMBER)).isEqualTo(AMBER);
        var red = AMBER.withNamed(Set.of(PersonId.random()));
        assertThat(red.following(red, AMBER)).isEqualTo(AMBER);
        var coded = AMBER.withHandling(Set.of(HandlingCode.H1));
        assertThat(AMBER.following(AMBER, coded)).isEqualTo(coded);
        assertThat(coded.following(coded, AMBER)).isEqualTo(AMBER);
    }

    @Test
    void what_is_attached_keeps_its_own_restrictions() {
        var own = AMBER.withExcluded(BRAZIL);
        var shut = own.following(AMBER, AMBER.withExcluded(KENYA));
        assertThat(shut.excluded()).containsExactlyInAnyOrder(CountryCode.of("BR"), CountryCode.of("KE"));
        assertThat(shut.following(AMBER.withExcluded(KENYA), AMBER)).isEqualTo(own);
        var secret = AMBER.withClassification(Classification.CONFIDENTIAL);
        assertThat(secret.following(AMBER, AMBER.withTlp(Tlp.GREEN))).isEqualTo(secret.withTlp(Tlp.GREEN));
    }

    @Test
    void recipients_that_two_markings_do_not_share_are_nobody_and_stay_nobody() { // AC-05
        var one = AMBER.withNamed(Set.of(PersonId.random()));
        var other = AMBER.withNamed(Set.of(PersonId.random()));
        var nobodys = one.within(other);
        assertThat(nobodys.named()).isEmpty();
        assertThat(nobodys.within(other).named()).isEmpty();
    }

    @Test
    void what_is_made_of_several_items_has_the_strictest_part_of_each() { // AC-12
        var named = PersonId.random();
        var partner = new AgencyId(UUID.randomUUID());
        var quay = new Compartment(AudienceId.random(), "Quay");
        var secret = AMBER.withClassification(Classification.CONFIDENTIAL)
                .withExcluded(KENYA)
                .withHandling(Set.of(HandlingCode.H1))
                .withReleasedTo(Set.of(partner));
        var red = AMBER.withNamed(Set.of(named))
                .withOnlyCountries(BRAZIL)
                .withHandling(Set.of(HandlingCode.H2))
                .withSource(SourceType.EXTERNAL)
                .withCompartments(Set.of(quay));
        for (var made : List.of(secret.union(red), red.union(secret))) {
            assertThat(made.classification()).isEqualTo(Classification.CONFIDENTIAL);
            assertThat(made.tlp()).isEqualTo(Tlp.RED);
            assertThat(made.named()).containsExactly(named);
            assertThat(made.excluded()).isEqualTo(KENYA);
            assertThat(made.onlyCountries()).isEqualTo(BRAZIL);
            assertThat(made.handling()).containsExactlyInAnyOrder(HandlingCode.H1, HandlingCode.H2);
            assertThat(made.source()).isEqualTo(SourceType.EXTERNAL);
            assertThat(made.releasedTo()).as("released by one of them only").isEmpty();
            assertThat(made.compartments()).containsExactly(quay);
            assertThat(made.isAtLeastAsNarrowAs(secret)).isTrue();
            assertThat(made.isAtLeastAsNarrowAs(red)).isTrue();
        }
    }

    @Test
    void countries_that_two_lists_do_not_share_are_none() { // AC-12, AC-16
        var made = AMBER.withOnlyCountries(KENYA).union(AMBER.withOnlyCountries(BRAZIL));
        assertThat(made.limitedTo()).isEmpty();
        assertThat(made.isLimitedToCountries()).isTrue();
        assertThat(made.excluded()).containsExactlyInAnyOrder(CountryCode.of("KE"), CountryCode.of("BR"));
    }
}
