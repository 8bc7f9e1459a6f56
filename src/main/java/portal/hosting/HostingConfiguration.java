package portal.hosting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import liquibase.Liquibase;
import liquibase.integration.spring.Customizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Configures the clock, the scheduled tasks, and the connection to the database, which is the embedded one or one that
 * the administrator provides.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HostingConfiguration {
    private static final int ROUNDS_AT_A_TIME = 4;

    /**
     * Returns a UTC clock with a precision of microseconds. The database stores times with the same precision, so that
     * a time read from it equals the time that was stored.
     */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }

    /**
     * Configures Hibernate so that a read-only transaction does not switch its database connection to read-only, which
     * would take two more round trips to the database. It is enough that Hibernate writes no changes (does not flush)
     * in such a transaction.
     */
    @Bean
    JpaVendorAdapter vendorAdapter() {
        var adapter = new HibernateJpaVendorAdapter();
        adapter.setPrepareConnection(false);
        return adapter;
    }

    /**
     * Returns the scheduler of background tasks. A task that takes long delays only its own next run, unless {@link
     * #ROUNDS_AT_A_TIME} tasks are running.
     */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var rounds = new ThreadPoolTaskScheduler();
        rounds.setPoolSize(ROUNDS_AT_A_TIME);
        rounds.setThreadNamePrefix("round-");
        rounds.setDaemon(true);
        return rounds;
    }

    /** Passes the name of the audit schema to Liquibase. */
    @Bean
    Customizer<Liquibase> auditSchema() {
        return liquibase -> liquibase.setChangeLogParameter(
                AuditSchema.PARAMETER,
                AuditSchema.beside(liquibase.getDatabase().getDefaultCatalogName()));
    }

    /**
     * Starts the embedded database. The data source depends on {@link JdbcConnectionDetails}, so Spring closes the data
     * source before it stops the server.
     */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
    static class Embedded {
        @Bean
        EmbeddedDatabase embeddedDatabase(DataFolder home, @Value("${portal.database-program}") Path program) {
            var found = DatabaseProgram.at(program.toAbsolutePath().normalize());
            return EmbeddedDatabase.start(found, home.folder("database"));
        }

        @Bean
        JdbcConnectionDetails embeddedDatabaseConnection(EmbeddedDatabase database) {
            return new EmbeddedConnection(database.url("portal"), database.user(), database.password());
        }

        @Bean
        LiquibaseConnectionDetails embeddedDatabaseOwner(EmbeddedDatabase database) {
            return new OwnersConnection(database.url("portal"), database.owner(), database.password());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${spring.datasource.url:embedded}' != 'embedded'")
    static class Given {
        @Bean
        JdbcConnectionDetails givenDatabase(
                @Value("${spring.datasource.url}") String url,
                @Value("${spring.datasource.username:}") String user,
                @Value("${spring.datasource.password:}") String password) {
            return new ExternalDatabase(url, user, password).checked();
        }
    }

    private record OwnersConnection(String url, String user, String password) implements LiquibaseConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }

    private record EmbeddedConnection(String url, String user, String password) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
