package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import portal.PortalTest;

/** Tests that only one of two portals on a database does the same background work at a time. */
@PortalTest
class OneNodeTests {
    @Autowired
    DataSource database;

    @Test
    void what_one_portal_is_at_another_leaves_to_it_and_does_when_it_is_done() {
        var here = new ClusterLock(database);
        var there = new ClusterLock(TestDatabase.owned(database));
        var done = new ArrayList<String>();
        assertThat(here.runIfFree("round", () -> {
                    done.add("here");
                    assertThat(there.runIfFree("round", () -> done.add("there, too early")))
                            .isFalse();
                    assertThat(there.runIfFree("another round", () -> done.add("another, there")))
                            .isTrue();
                }))
                .isTrue();
        assertThat(there.runIfFree("round", () -> done.add("there"))).isTrue();
        assertThat(done).containsExactly("here", "another, there", "there");
    }

    @Test
    void work_that_failed_is_done_by_whoever_comes_next() {
        var here = new ClusterLock(database);
        assertThatThrownBy(() -> here.runIfFree("round", () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(new ClusterLock(TestDatabase.owned(database)).runIfFree("round", () -> {}))
                .isTrue();
    }

    @Test
    void what_a_killed_portal_was_at_the_next_one_does() throws Exception {
        var owner = TestDatabase.owned(database);
        var killed = owner.getConnection();
        var session = JdbcClient.create(new SingleConnectionDataSource(killed, true));
        session.sql("select get_lock(concat(database(), '.round'), 0)")
                .query(Integer.class)
                .single();
        var next = new ClusterLock(database);
        assertThat(next.runIfFree("round", () -> {})).isFalse();
        killed.abort(Runnable::run);
        var tries = 0;
        while (!next.runIfFree("round", () -> {}) && tries++ < 600) Thread.sleep(100);
        assertThat(tries).isLessThan(600);
    }
}
