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

/** The clock, rounds, a database where none is named, and how it is talked to. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HostingConfiguration {
    private static final int ROUNDS_AT_A_TIME = 4;

    /** The time in UTC, no finer than the database keeps it, so that what was stored equals what is read. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }

    /**
     * A transaction that only reads need not tell the database so, which would be two more messages for each: nothing is
     * flushed in it, and that is enough.
     */
    @Bean
    JpaVendorAdapter quietlyReading() {
        var adapter = new HibernateJpaVendorAdapter();
        adapter.setPrepareConnection(false);
        return adapter;
    }

    /** Does what the portal does by itself, in rounds; a round that takes long holds up none but its own next. */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var rounds = new ThreadPoolTaskScheduler();
        rounds.setPoolSize(ROUNDS_AT_A_TIME);
        rounds.setThreadNamePrefix("round-");
        rounds.setDaemon(true);
        return rounds;
    }

    /** Where the tables of the audit log are made. */
    @Bean
    Customizer<Liquibase> auditSchema() {
        return liquibase -> liquibase.setChangeLogParameter(
                AuditSchema.PARAMETER,
                AuditSchema.beside(liquibase.getDatabase().getDefaultCatalogName()));
    }

    /** The data source is made from {@link JdbcConnectionDetails}, so Spring closes it before it stops this server. */
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
