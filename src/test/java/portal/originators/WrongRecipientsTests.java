package portal.originators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.access.AudienceId;
import portal.access.Justification;
import portal.access.NotFound;
import portal.access.Refused;
import portal.audit.AuditEntry;
import portal.audit.AuditLog;
import portal.notifications.News;
import portal.people.PersonCard;
import portal.people.PersonId;

/** Tests reports of wrong recipients, and recalls. */
class WrongRecipientsTests extends OriginatorTest {
    private static final Justification WHY = new Justification("Sent to the wrong room.");

    @Autowired
    WrongRecipients wrongRecipients;

    @Autowired
    AuditLog log;

    @Test
    void an_outsider_reports_and_recalls_nothing() { // DP-21, NL-01
        var post = post(AMBER).value();
        as(lim);
        var report = wrongRecipients.recall(post(AMBER).value(), WHY);
        for (var stranger : List.of(outsider, bureauOfKenya)) {
            as(stranger);
            assertThatThrownBy(() -> wrongRecipients.report(post, WHY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> wrongRecipients.recall(post, WHY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> wrongRecipients.mayRecall(post)).isInstanceOf(NotFound.class);
            isHidden(report);
        }
    }

    @Test
    void any_reader_reports_and_nothing_else_happens() { // DP-21
        var post = post(AMBER);
        as(amina);
        assertThat(wrongRecipients.mayRecall(post.value())).isFalse();
        assertThatThrownBy(() -> wrongRecipients.recall(post.value(), WHY))
                .isInstanceOf(Refused.class)
                .hasMessage("originators.refused.recall");
        wrongRecipients.report(post.value(), WHY);
        assertThat(topics.isReadable(post)).isTrue();
        assertThat(wrongRecipients.received(null, 10)).isEmpty();
        as(steward);
        assertThat(wrongRecipients.received(null, 10)).isEmpty();
        assertThat(news()).noneMatch(words -> words.startsWith("originators."));
        for (var told : List.of(lim, bureau)) {
            as(told);
            assertThat(news()).contains("originators.news.reported");
            assertThat(wrongRecipients.received(null, 10)).first().satisfies(report -> {
                assertThat(report.reporter().id()).isEqualTo(amina);
                assertThat(report.reason()).isEqualTo(WHY.value());
                assertThat(report.recalledAt()).isNull();
                assertThat(report.item()).isNotNull();
            });
        }
    }

    @Test
    void author_bureau_and_steward_recall_at_once() { // AC-14
        for (var recaller : List.of(lim, bureau, steward)) {
            var post = post(AMBER);
            as(recaller);
            assertThat(wrongRecipients.mayRecall(post.value())).isTrue();
            wrongRecipients.recall(post.value(), WHY);
            as(amina);
            assertThatThrownBy(() -> wrongRecipients.report(post.value(), WHY)).isInstanceOf(NotFound.class);
            as(lim);
            assertThat(wrongRecipients.received(null, 10).getFirst().recalledAt())
                    .isNotNull();
        }
    }

    @Test
    void the_originator_sees_who_opened_it_also_after_the_recall_and_nobody_else_does() { // DP-21
        var post = post(AMBER);
        as(amina);
        var audience = topics.post(post).marked().id();
        as(bureau);
        var report = wrongRecipients.recall(post.value(), WHY);
        for (var originator : List.of(bureau, lim)) {
            as(originator);
            assertThat(wrongRecipients.card(report).item()).isNull();
            assertThat(readers(report)).contains(amina).doesNotContain(souza);
        }
        for (var other : List.of(steward, amina, souza, outsider)) {
            as(other);
            isHidden(report);
        }
        as(amina);
        assertThat(log.openingsOfRecalled(post.value(), topicAudience(), null, 10))
                .isEmpty();
        assertThatThrownBy(() -> log.openingsOfRecalled(post.value(), audience, null, 10))
                .isInstanceOf(Refused.class);
    }

    @Test
    void former_readers_are_told_that_something_was_recalled_and_not_what() { // AC-14
        var post = post(AMBER.withExcluded(Set.of(BR)));
        as(lim);
        wrongRecipients.recall(post.value(), WHY);
        as(amina);
        assertThat(notifications.of(null, false, 50))
                .filteredOn(news -> news.words().equals("originators.news.recalled"))
                .singleElement()
                .satisfies(news -> assertThat(news.item().name()).isEqualTo("Reading room"));
        assertThat(notifications.followed()).isEmpty();
        as(souza);
        assertThat(notifications.of(null, false, 50))
                .extracting(News::words)
                .doesNotContain("originators.news.recalled");
    }

    @Test
    void the_bureau_retracts_a_document_and_a_post_of_its_country() { // AC-14
        var post = post(AMBER);
        var paper = reading.file(room, "weir.txt", "Godwits");
        as(bureau);
        assertThat(topics.post(post).mayRetract()).isTrue();
        wrongRecipients.recall(paper.value(), WHY);
        topics.retract(post, WHY);
        as(amina);
        assertThatThrownBy(() -> documents.card(paper)).isInstanceOf(NotFound.class);
        assertThat(topics.post(post).body()).isEmpty();
        assertThat(news()).filteredOn("originators.news.recalled"::equals).hasSize(2);
    }

    private AudienceId topicAudience() {
        return topics.card(topic(AMBER)).marked().id();
    }

    private List<PersonId> readers(ReportId report) {
        return wrongRecipients.openings(report, null, 50).stream()
                .map(AuditEntry::who)
                .map(PersonCard::id)
                .toList();
    }

    private void isHidden(ReportId report) {
        assertThat(wrongRecipients.received(null, 10)).isEmpty();
        assertThat(wrongRecipients.isSeen(report)).isFalse();
        assertThatThrownBy(() -> wrongRecipients.card(report)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wrongRecipients.openings(report, null, 10)).isInstanceOf(NotFound.class);
    }
}
