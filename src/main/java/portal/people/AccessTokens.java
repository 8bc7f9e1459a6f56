package portal.people;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.facts.Utc;
import portal.ui.VisibleText;

/**
 * Manages personal access tokens, with which a program acts for a person.
 *
 * <p>A token replaces both factors, because only a person who has signed in with both can create one. A token cannot be
 * used to create, list or revoke tokens. It gives access only to what the person may see at the moment of the request,
 * and ends when the access of the person ends.
 */
@Service
@Transactional
public class AccessTokens {
    public static final Duration LONGEST = Duration.ofDays(365);
    public static final int LONGEST_NAME = 80;

    /** The maximum number of valid tokens that one person can have. */
    public static final int MOST = 100;

    /**
     * The conditions of a valid token. A token ends when the person has no valid vouch, is suspended, or an {@link
     * AccessEnded} fact is published about them.
     */
    private static final String HOLDING = """
             from access_token t join person p on p.id = t.person_id
            where t.valid_until > :now and p.state = 'ACTIVE'
            and (p.access_ended_at is null or t.made_at >= p.access_ended_at)
            and exists (select 1 from vouch v
                        where v.person_id = p.id and v.valid_from <= :now and :now < v.valid_until)
            """;

    private final JdbcClient jdbc;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, Viewers viewers, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Creates a token for the signed-in person and returns its secret text. Nobody can read this text later, because
     * only a digest is stored.
     *
     * @param name the name that the owner gives the token, at most {@link #LONGEST_NAME} characters
     * @param validFor how long the token is valid, at most {@link #LONGEST}
     * @throws IllegalArgumentException if the name has no visible character or is too long, or {@code validFor} is not
     *     positive or too long
     * @throws IllegalStateException if nobody is signed in with both factors, or the person has {@link #MOST} tokens
     *     already
     */
    public String make(String name, TokenScope scope, Duration validFor) {
        var label = VisibleText.line(name);
        if (label.isEmpty() || label.length() > LONGEST_NAME) throw new IllegalArgumentException("name");
        if (!validFor.isPositive() || validFor.compareTo(LONGEST) > 0) throw new IllegalArgumentException("validFor");
        var me = viewers.inPerson().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
        if (mine().size() >= MOST) throw new IllegalStateException("There are enough tokens.");
        var id = TokenId.random();
        var token = TokenText.fresh();
        jdbc.sql("insert into access_token (id, person_id, name, scope, digest, made_at, valid_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), me.value(), label, scope.name(), TokenText.digest(token))
                .param(now())
                .param(now().plus(validFor))
                .update();
        events.publishEvent(new TokenMade(id, me, clock.instant()));
        return token;
    }

    /**
     * Returns the valid tokens of the signed-in person, the latest first; empty if nobody is signed in with both
     * factors.
     */
    @Transactional(readOnly = true)
    public List<AccessToken> mine() {
        return viewers.inPerson()
                .map(me -> jdbc.sql("select t.id, t.name, t.scope, t.made_at, t.valid_until" + HOLDING
                                + " and p.id = :person order by t.made_at desc, t.id")
                        .param("person", me.value())
                        .param("now", now())
                        .query((row, n) -> new AccessToken(
                                new TokenId(row.getObject(1, UUID.class)),
                                row.getString(2),
                                TokenScope.valueOf(row.getString(3)),
                                Utc.read(row, 4),
                                Utc.read(row, 5)))
                        .list())
                .orElse(List.of());
    }

    /**
     * Revokes a token of the signed-in person. The next request with the token fails. A token of another person is not
     * changed.
     */
    public void revoke(TokenId token) {
        viewers.inPerson()
                .filter(me -> end(token, me))
                .ifPresent(me -> events.publishEvent(new TokenRevoked(token, me, clock.instant())));
    }

    private boolean end(TokenId token, PersonId owner) {
        return jdbc.sql("update access_token set valid_until = ? where id = ? and person_id = ? and valid_until > ?")
                        .params(now(), token.value(), owner.value(), now())
                        .update()
                > 0;
    }

    /**
     * Returns the session for a request with this token; empty if the token is unknown, malformed, expired or revoked,
     * or if its owner has no access. The caller cannot tell which.
     */
    public Optional<TokenSession> session(String token) {
        if (!TokenText.isWellFormed(token)) return Optional.empty();
        var session = jdbc.sql(
                        "select p.id, p.username, t.scope, t.valid_until, t.id" + HOLDING + " and t.digest = :digest")
                .param("digest", TokenText.digest(token))
                .param("now", now())
                .query((row, n) -> new TokenSession(
                        new TokenId(row.getObject(5, UUID.class)),
                        new Account(row.getObject(1, UUID.class), row.getString(2)),
                        TokenScope.valueOf(row.getString(3)),
                        Utc.read(row, 4)))
                .optional();
        session.ifPresent(used -> events.publishEvent(new TokenUsed(used.token(), used.person(), clock.instant())));
        return session;
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }
}
