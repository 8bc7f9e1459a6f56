package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;

@PortalTest
class HostingTests {
    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    TestClock testClock;

    @Test
    void the_database_is_a_mariadb_that_forgets_nothing_and_thinks_in_utc() {
        var settings = database.sql("select version() version, @@time_zone zone, @@collation_database collation,"
                        + " @@innodb_flush_log_at_trx_commit flushes, @@session.tx_isolation isolation")
                .query()
                .singleRow();
        assertThat(settings.get("version").toString()).contains("MariaDB");
        assertThat(settings).containsEntry("zone", "+00:00").containsEntry("collation", "utf8mb4_unicode_ci");
        assertThat(settings.get("flushes")).hasToString("1");
        assertThat(settings).containsEntry("isolation", "READ-COMMITTED");
    }

    /**
     * Indexing needs a long timeout: it processes a million documents more slowly than the database could send them, so
     * the database has to wait.
     */
    @Test
    void the_database_waits_for_who_reads_a_long_list_slowly() {
        assertThat(database.sql("select @@session.net_write_timeout")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(Duration.ofHours(1).toSeconds());
    }

    @Test
    void a_test_can_move_the_clock() {
        var before = clock.instant();
        testClock.advance(Duration.ofDays(400));
        assertThat(clock.instant()).isAfter(before.plus(Duration.ofDays(399)));
    }
}
