package portal.originators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.access.Access;
import portal.access.Classification;
import portal.access.Exclusions;
import portal.access.NotFound;
import portal.access.SourceItem;
import portal.access.Tlp;

/** Tests the warning before somebody saves an item with readers who are unusual for its space. */
class UnusualAudienceTests extends OriginatorTest {
    private static final int SOME = 12;

    @Autowired
    Access access;

    @Autowired
    Exclusions exclusions;

    @Test
    void an_outsider_is_told_nothing_and_in_a_new_room_nothing_is_usual_yet() { // AC-20
        as(outsider);
        assertThatThrownBy(() -> access.unusual(room, AMBER)).isInstanceOf(NotFound.class);
        as(lim);
        topic(AMBER.withExcluded(Set.of(BR)));
        assertThat(access.unusual(room, AMBER).isUsual()).isTrue();
    }

    @Test
    void a_country_that_nearly_never_reads_is_told_of_and_a_lighter_marking_too() { // AC-20
        as(lim);
        for (var n = 0; n < SOME; n++) topic(AMBER.withExcluded(Set.of(BR)));
        assertThat(access.unusual(room, AMBER.withExcluded(Set.of(BR))).isUsual())
                .isTrue();
        assertThat(access.unusual(room, AMBER).countries()).containsExactly(BR);
        var light = AMBER.withExcluded(Set.of(BR))
                .withClassification(Classification.FOR_OFFICIAL_USE_ONLY)
                .withTlp(Tlp.GREEN);
        assertThat(access.unusual(room, light)).satisfies(found -> {
            assertThat(found.countries()).isEmpty();
            assertThat(found.hasLowClassification()).isTrue();
            assertThat(found.hasLightTlp()).isTrue();
        });
        var narrow = AMBER.withExcluded(Set.of(BR, KE)).withTlp(Tlp.AMBER_STRICT);
        assertThat(access.unusual(room, narrow).isUsual()).isTrue();
    }

    @Test
    void a_country_from_which_the_answered_item_is_hidden_is_no_unusual_reader() { // AC-17, AC-20
        as(lim);
        for (var n = 0; n < SOME; n++) topic(AMBER.withExcluded(Set.of(BR)));
        var asked = topics.card(topic(AMBER)).marked().id();
        as(bureau);
        exclusions.exclude(room, BR);
        as(amina);
        assertThat(access.unusual(room, AMBER).countries()).containsExactly(BR);
        assertThat(access.unusualFrom(SourceItem.quoted(asked), AMBER).isUsual())
                .isTrue();
    }

    @Test
    void what_somebody_may_not_read_makes_nothing_usual_for_them() { // AC-18
        as(lim);
        for (var n = 0; n < SOME; n++) topic(AMBER.withExcluded(Set.of(BR)));
        as(souza);
        assertThat(access.unusual(room, AMBER).isUsual()).isTrue();
        assertThat(access.unusual(room, AMBER.withTlp(Tlp.CLEAR)).isUsual()).isTrue();
    }

    @Test
    void a_bureau_sees_its_own_standing_exclusions_and_nobody_else_does() { // AC-21
        var post = post(AMBER);
        var audience = topics.post(post).marked().id();
        as(bureau);
        assertThat(access.standingExclusions(audience)).isEmpty();
        exclusions.exclude(room, BR);
        assertThat(access.standingExclusions(audience)).containsExactly(BR);
        as(lim);
        assertThat(access.standingExclusions(audience)).isEmpty();
        as(steward);
        assertThat(access.standingExclusions(audience)).isEmpty();
    }
}
