package portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
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
}
