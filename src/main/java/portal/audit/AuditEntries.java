package portal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.ItemRead;
import portal.facts.Fact;
import portal.facts.Utc;
import portal.hosting.MasterKey;
import portal.people.PersonId;
import portal.people.TokenId;
import portal.people.Viewers;

/** Writes log entries: one for each fact, in the transaction that publishes it, and one for each refusal. */
@Component
class AuditEntries {
    /** One statement inserts the entry: the database itself looks up the actor's country and agency. */
    private static final String INSERT = """
            insert into audit_entry (id, at, what, refused, actor_id, country, agency_id, token_id, subject_id,
                                     audience_id, space_id, words)
            select :id, :at, :what, :refused, :actor, p.country_code, p.agency_id, :token, :subject, :audience, :space,
                   :words
            from (select 1) entry left join person p on p.id = :actor
            """;

    /**
     * A person who is shown an item again within a minute, such as by another part of the same page, gets one entry
     * only.
     */
    private static final String INSERT_UNLESS_JUST_SHOWN = INSERT + """
            where not exists (select 1 from audit_entry before_it where before_it.subject_id = :subject
                               and before_it.at > :at - interval 1 minute and before_it.at <= :at
                               and before_it.actor_id = :actor and before_it.what = :what)
            """;

    private static final byte[] CONTEXT = "audit log".getBytes(UTF_8);

    private final JdbcClient jdbc;
    private final Viewers viewers;
    private final MasterKey key;
    private final Clock clock;

    AuditEntries(JdbcClient jdbc, Viewers viewers, MasterKey key, Clock clock) {
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.key = key;
        this.clock = clock;
    }

    @EventListener
    void write(Fact fact) {
        var statement = jdbc.sql(INSERT);
        if (fact instanceof ItemRead) statement = jdbc.sql(INSERT_UNLESS_JUST_SHOWN);
        entry(statement, fact.what(), fact.at(), fact.actorId())
                .param("refused", false)
                .param("subject", fact.subjectId())
                .param("audience", fact.audienceId())
                .param("space", fact.spaceId())
                .param("words", sealed(fact.words()))
                .update();
    }

    /**
     * Logs that a service refused the viewer.
     *
     * @param what the service and the method that was called
     * @param subject the first id among the arguments; null if there was none
     */
    void refused(String what, @Nullable UUID subject) {
        var me = viewers.current().map(PersonId::value).orElse(null);
        entry(jdbc.sql(INSERT), what, clock.instant(), me)
                .param("refused", true)
                .param("subject", subject)
                .param("audience", null)
                .param("space", null)
                .param("words", null)
                .update();
    }

    private JdbcClient.StatementSpec entry(
            JdbcClient.StatementSpec statement, String what, Instant at, @Nullable UUID actor) {
        return statement
                .param("id", UUID.randomUUID())
                .param("at", Utc.of(at))
                .param("what", what)
                .param("actor", actor)
                .param("token", viewers.token().map(TokenId::value).orElse(null));
    }

    private byte @Nullable [] sealed(@Nullable String words) {
        return words == null ? null : key.seal(words.getBytes(UTF_8), CONTEXT);
    }
}
