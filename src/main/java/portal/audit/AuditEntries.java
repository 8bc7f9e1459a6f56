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

/**
 * Writes the entries of the audit log: one for each fact, in the transaction that publishes the fact, and one for each
 * refusal of access.
 */
@Component
class AuditEntries {
    /**
     * Inserts an entry. The statement itself reads the country and agency of the actor, so that no other query is
     * needed.
     */
    private static final String INSERT = """
            insert into audit_entry (id, at, what, refused, actor_id, country, agency_id, token_id, subject_id,
                                     audience_id, space_id, words)
            select :id, :at, :what, :refused, :actor, p.country_code, p.agency_id, :token, :subject, :audience, :space,
                   :words
            from (select 1) entry left join person p on p.id = :actor
            """;

    /**
     * Inserts an entry, unless the log already has an entry of the last minute for the same kind of fact, item and
     * person. Such a second fact occurs when two parts of one page show the same item.
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
     * Writes an entry for a call of the viewer that a service has refused.
     *
     * @param what the names of the service and of the method that was called
     * @param subject the first id among the arguments of the call; null if there was none
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
