package portal.originators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.NamedItem;
import portal.access.NotFound;
import portal.access.Refused;
import portal.audit.AuditEntry;
import portal.audit.AuditLog;

/** Tests items with a tear-line version: a sanitised item with a lighter marking. */
class TearLinesTests extends OriginatorTest {
    private static final Marking FULL = AMBER.withExcluded(Set.of(BR));
    private static final Marking LIGHT = AMBER.withClassification(Classification.FOR_OFFICIAL_USE_ONLY);

    @Autowired
    TearLines tearLines;

    @Autowired
    AuditLog log;

    @Test
    void an_outsider_finds_and_links_nothing() { // AC-15, NL-01
        var full = post(FULL).value();
        var light = post(LIGHT).value();
        tearLines.link(full, light);
        for (var stranger : List.of(outsider, souza, bureauOfKenya)) {
            as(stranger);
            assertThatThrownBy(() -> tearLines.of(full)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tearLines.mayLink(full)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tearLines.candidates(full, 10)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tearLines.link(full, light)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tearLines.unlink(full, light)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void only_readers_of_the_full_item_find_the_way_and_nothing_leads_back() { // AC-15
        var full = post(FULL);
        var light = post(LIGHT);
        as(souza);
        var before = List.of(topics.post(light), topics.in(room, null, 10), log.of(room, null, 20));
        as(lim);
        assertThat(tearLines.candidates(full.value(), 10))
                .extracting(NamedItem::id)
                .contains(light.value())
                .doesNotContain(full.value());
        tearLines.link(full.value(), light.value());
        as(amina);
        assertThat(tearLines.of(full.value())).extracting(NamedItem::id).containsExactly(light.value());
        assertThat(tearLines.of(light.value())).isEmpty();
        assertThat(log.of(room, null, 20)).extracting(AuditEntry::what).contains("originators.fact.TearLineLinked");
        as(souza);
        assertThat(List.of(topics.post(light), topics.in(room, null, 10), log.of(room, null, 20)))
                .isEqualTo(before);
        assertThat(tearLines.of(light.value())).isEmpty();
        as(lim);
        tearLines.unlink(full.value(), light.value());
        assertThat(tearLines.of(full.value())).isEmpty();
    }

    @Test
    void only_the_originator_links_its_own_items_and_only_to_a_lighter_marking() { // AC-15
        var full = post(FULL).value();
        var light = post(LIGHT).value();
        var same = post(FULL).value();
        assertThat(tearLines.mayLink(full)).isTrue();
        assertThatThrownBy(() -> tearLines.link(full, same)).hasMessage("originators.refused.not-lighter");
        assertThatThrownBy(() -> tearLines.link(light, full)).hasMessage("originators.refused.not-lighter");
        assertThatThrownBy(() -> tearLines.require(full, FULL)).isInstanceOf(Refused.class);
        tearLines.require(full, LIGHT);
        for (var other : List.of(amina, steward)) {
            as(other);
            assertThat(tearLines.mayLink(full)).isFalse();
            assertThatThrownBy(() -> tearLines.link(full, light)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> tearLines.unlink(full, light)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> tearLines.candidates(full, 10)).isInstanceOf(Refused.class);
        }
        as(amina);
        var hers = topics.posts(topic(LIGHT), null, 1).getFirst().id().value();
        as(lim);
        assertThatThrownBy(() -> tearLines.link(full, hers)).hasMessage("originators.refused.not-own");
    }
}
