package portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Access;
import portal.api.OpenPort;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.LeafletSpaces;
import portal.search.Query;
import portal.search.Results.Advice;
import portal.search.Search;
import portal.search.SearchUnavailable;
import portal.search.grammar.Clause;

/** Tests that one person's queries cannot block those of others, and that every query has a time limit. */
@PortalTest
@Tag("slow")
class QueryLimiterTests {
    @Autowired
    QueryLimiter desks;

    @Autowired
    Search search;

    @Autowired
    Access access;

    @Autowired
    LeafletSpaces library;

    @Autowired
    OpenPort port;

    @Autowired
    EntityManager entities;

    private PersonId lim;
    private PersonId amina;

    @BeforeEach
    void enter() {
        lim = library.officer("SG");
        amina = library.officer("KE");
        var forum = library.forum("Desks");
        TestViewers.enter(lim);
        library.keep(library.leaflet(forum, "Ibis", "ibis"));
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_reader_who_holds_all_their_desks_is_told_to_wait_and_another_is_answered() {
        var program = port.me();
        holding(QueryLimiter.EACH, () -> {
            assertThat(search.find(Query.of("ibis")).advice()).isEqualTo(Advice.BUSY);
            var reply = program.get("/search?q=ibis");
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.problem()).isEqualTo("search-busy");
            assertThat(reply.header("Retry-After")).isEqualTo("5");
            TestViewers.enter(amina);
            assertThat(search.find(Query.of("ibis")).total()).isEqualTo(1);
            return true;
        });
        TestViewers.enter(lim);
        assertThat(search.find(Query.of("ibis")).total()).isEqualTo(1);
    }

    @Test
    void a_question_that_takes_too_long_is_broken_off_and_told_of() {
        var hasty = new Index(entities, Duration.ofNanos(1));
        var clause = new Clause.Beginning("ib");
        assertThat(desks.ask(() -> new Index(entities, Duration.ofMinutes(1)).count(clause, access.readable())))
                .isPositive();
        assertThatThrownBy(() -> {
                    // The query repeats, because the engine's clock is coarse and may measure no time for one query.
                    for (int i = 0; i < 5_000; i++) desks.ask(() -> hasty.items(clause, access.readable(), 10));
                })
                .isInstanceOfSatisfying(
                        SearchUnavailable.class,
                        none -> assertThat(none.advice()).isEqualTo(Advice.BUSY));
    }

    private <T> T holding(int more, Supplier<T> meanwhile) {
        return more == 0 ? meanwhile.get() : desks.ask(() -> holding(more - 1, meanwhile));
    }
}
