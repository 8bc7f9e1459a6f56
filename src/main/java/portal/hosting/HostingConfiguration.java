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

/** Configures the clock, scheduled tasks, and the connection to the embedded or the provided database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HostingConfiguration {
    private static final int ROUNDS_AT_A_TIME = 4;

    /**
     * Returns the UTC clock, rounded to microseconds as in the database, so that a stored time equals the time read
     * back.
     */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }

    /**
     * Does not set the connection to read-only in transactions that only read, because that would cost two more round
     * trips for each. Hibernate does not flush in such a transaction, and that is enough.
     */
    @Bean
    JpaVendorAdapter vendorAdapter() {
        var adapter = new HibernateJpaVendorAdapter();
        adapter.setPrepareConnection(false);
        return adapter;
    }

    /** Runs the scheduled tasks; a task that takes long delays only its own next run. */
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
     * Starts the embedded database. The data source depends on {@link JdbcConnectionDetails}, so Spring closes it
     * before it stops this server.
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
            return new GivenDatabase(url, user, password).checked();
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
