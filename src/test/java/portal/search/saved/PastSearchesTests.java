package portal.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.NotFound;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.LeafletSpaces;

/** Tests that only the person who made a search sees it among the past searches. */
@PortalTest
class PastSearchesTests {
    @Autowired
    PastSearches past;

    @Autowired
    LeafletSpaces library;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private PersonId lim;

    @BeforeEach
    void enter() {
        lim = library.officer("SG");
        TestViewers.enter(lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void nobody_else_sees_or_forgets_what_i_asked() {
        ask("heron");
        var mine = past.mine().getFirst();
        TestViewers.enter(library.officer("KE"));
        assertThat(past.mine()).isEmpty();
        past.forget(mine.id());
        past.forgetAll();
        past.keep(false);
        TestViewers.leave();
        assertThatThrownBy(past::mine).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> past.note("heron")).isInstanceOf(NotFound.class);
        TestViewers.enter(lim);
        assertThat(past.mine()).containsExactly(mine);
        assertThat(past.areKept()).isTrue();
    }

    @Test
    void the_latest_comes_first_and_nothing_twice() {
        for (var words : List.of("heron", "egret", " heron ", "", "   ", "x".repeat(2000))) ask(words);
        assertThat(words()).containsExactly("heron", "egret");
    }

    @Test
    void only_the_last_fifty_are_kept() {
        IntStream.range(0, PastSearches.MOST + 5).forEach(i -> ask("heron " + i));
        assertThat(words()).hasSize(PastSearches.MOST).startsWith("heron 54").endsWith("heron 5");
    }

    @Test
    void they_can_be_forgotten_one_by_one_or_all_and_whoever_wants_none_has_none() {
        for (var words : List.of("heron", "egret", "crane")) ask(words);
        past.forget(past.mine().getFirst().id());
        assertThat(words()).containsExactly("egret", "heron");
        past.forgetAll();
        assertThat(words()).isEmpty();
        ask("crane");
        past.keep(false);
        past.keep(false);
        ask("stork");
        assertThat(words()).isEmpty();
        past.keep(true);
        ask("ibis");
        assertThat(words()).containsExactly("ibis");
    }

    @Test
    void the_words_do_not_stand_in_the_table_and_open_for_nobody_else() {
        ask("spoonbill");
        var sealed = jdbc.sql("select words from past_search where person_id = ?")
                .param(lim.value())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("spoonbill");
        var amina = library.officer("KE");
        jdbc.sql("update past_search set person_id = ? where person_id = ?")
                .params(amina.value(), lim.value())
                .update();
        TestViewers.enter(amina);
        assertThatThrownBy(past::mine).isInstanceOf(IllegalStateException.class);
    }

    private void ask(String words) {
        clock.advance(Duration.ofSeconds(1));
        past.note(words);
    }

    private List<String> words() {
        return past.mine().stream().map(PastSearch::words).toList();
    }
}
