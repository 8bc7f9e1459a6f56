package portal.guidelines.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.drafts.Draft;
import portal.guidelines.clauses.ClauseText;

/** Tests how the page finds out that its author is typing, and in which clause. */
class TypingWatchTests {
    private static final String TEXT = "## Preparing\n\nTwo officers.\n\n## Seizing\n\nMove the assets.";
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final ClauseText saved = ClauseText.typed("T", TEXT, List.of());
    private final TypingWatch watch = new TypingWatch();

    @Test
    void opening_a_text_is_not_writing() {
        watch.look(new Draft("T", TEXT), NOW);
        watch.look(new Draft("T", TEXT), NOW);
        assertThat(watch.isWriting(NOW)).isFalse();
        assertThat(watch.clause(saved)).isNull();
    }

    @Test
    void a_change_is_writing_for_half_a_minute_in_the_clause_that_changed() {
        watch.look(new Draft("T", TEXT), NOW);
        watch.look(new Draft("T", TEXT.replace("the assets", "all assets")), NOW);
        assertThat(watch.isWriting(NOW.plus(Duration.ofSeconds(29)))).isTrue();
        assertThat(watch.isWriting(NOW.plus(Duration.ofSeconds(31)))).isFalse();
        assertThat(watch.clause(saved)).isEqualTo(saved.clauses().getLast().id());
    }

    @Test
    void a_new_clause_and_a_new_title_are_writing_in_no_clause_that_others_know() {
        watch.look(new Draft("T", TEXT), NOW);
        watch.look(new Draft("T", TEXT + "\n\n## Storing\n\nIn a safe."), NOW);
        assertThat(watch.isWriting(NOW)).isTrue();
        assertThat(watch.clause(saved)).isNull();
        watch.look(new Draft("Title", TEXT + "\n\n## Storing\n\nIn a safe."), NOW);
        assertThat(watch.clause(saved)).isNull();
    }
}
