package portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static portal.access.Classification.FOR_OFFICIAL_USE_ONLY;
import static portal.access.Classification.RESTRICTED;
import static portal.access.Classification.UNCLASSIFIED;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.people.Affiliation;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;

/** Tests that the marking editor offers exactly the markings that the service accepts in a space. */
class MarkingRulesTests {
    private static final PersonCard AUTHOR = new PersonCard(
            new PersonId(UUID.randomUUID()),
            "lim",
            "Lim",
            Affiliation.NATIONAL_AGENCY,
            CountryCode.of("SG"),
            new AgencyId(UUID.randomUUID()),
            "Agency",
            Set.of());

    @Test
    void exactly_what_is_offered_is_admitted() {
        for (var rules : all().toList())
            for (var classification : Classification.values())
                for (var tlp : Tlp.values())
                    assertThat(isAdmitted(rules, Marking.of(classification, tlp, SourceType.APPROVED_AGENCY)))
                            .as(rules + " " + classification + " " + tlp)
                            .isEqualTo(rules.takes(classification) && rules.takes(tlp));
    }

    @Test
    void the_open_world_takes_nothing_above_official_use_nothing_named_and_nothing_amber_where_partners_read() {
        var open = new MarkingRules(false, RESTRICTED, false);
        assertThat(open.takes(FOR_OFFICIAL_USE_ONLY)).isTrue();
        assertThat(open.takes(RESTRICTED)).isFalse();
        assertThat(Stream.of(Tlp.values()).filter(open::takes)).containsExactly(Tlp.CLEAR, Tlp.GREEN, Tlp.AMBER);
        assertThat(Stream.of(Tlp.values()).filter(new MarkingRules(false, RESTRICTED, true)::takes))
                .containsExactly(Tlp.CLEAR, Tlp.GREEN);
        assertThat(open.takesReleases()).isFalse();
    }

    @Test
    void the_restricted_world_takes_all_up_to_its_ceiling() {
        var restricted = new MarkingRules(true, RESTRICTED, false);
        assertThat(Stream.of(Classification.values()).filter(restricted::takes))
                .containsExactly(UNCLASSIFIED, FOR_OFFICIAL_USE_ONLY, RESTRICTED);
        assertThat(Tlp.values()).allMatch(restricted::takes);
        assertThat(restricted.takesReleases()).isTrue();
    }

    @Test
    void a_refusal_names_the_field_that_is_at_fault() {
        var rules = new MarkingRules(false, FOR_OFFICIAL_USE_ONLY, false);
        assertThat(refusal(rules, Marking.of(RESTRICTED, Tlp.GREEN, SourceType.APPROVED_AGENCY))
                        .field())
                .contains("marking.classification");
        assertThat(refusal(rules, Marking.of(UNCLASSIFIED, Tlp.RED, SourceType.APPROVED_AGENCY))
                        .field())
                .contains("marking");
    }

    private static Stream<MarkingRules> all() {
        return Stream.of(true, false)
                .flatMap(restricted -> Stream.of(true, false)
                        .flatMap(partners -> Stream.of(Classification.values())
                                .map(ceiling -> new MarkingRules(restricted, ceiling, partners))));
    }

    private static boolean isAdmitted(MarkingRules rules, Marking wanted) {
        return refusal(rules, wanted) == null;
    }

    private static Refused refusal(MarkingRules rules, Marking wanted) {
        return catchThrowableOfType(
                Refused.class, () -> rules.admit(wanted, AUTHOR, SourceType.of(AUTHOR.affiliation())));
    }
}
