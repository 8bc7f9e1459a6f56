package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import portal.access.Access;
import portal.documents.DocumentFiled;
import portal.documents.DocumentReplaced;
import portal.facts.Utc;
import portal.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes requests that create a resource idempotent: of several such requests of a person with the same Idempotency-Key
 * within a day, only one is executed (draft-ietf-httpapi-idempotency-key-header).
 *
 * <p>A key is stored in the same transaction as the resource that the request creates. So after a failure either both
 * exist or neither, and a client that got no answer can always repeat its request.
 */
@Component
class IdempotentWrites {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final ScopedValue<Write> FILING = ScopedValue.newInstance();

    private final Access access;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    IdempotentWrites(
            Access access, JdbcClient jdbc, JsonMapper json, Clock clock, PlatformTransactionManager transactions) {
        this.access = access;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does the work and returns the id of the new resource. For a known key, does nothing and returns the id that the
     * first request got. If the request has no key, only does the work.
     */
    UUID make(HttpServletRequest request, Object plan, Supplier<UUID> work) {
        return write(request, plan)
                .map(write -> once(
                        write,
                        find(write),
                        () -> Objects.requireNonNull(transaction.execute(open -> {
                            var made = work.get();
                            keep(write, made);
                            return made;
                        }))))
                .orElseGet(work);
    }

    /**
     * Does the same for an upload. Even for a known key, reads the file to its end, in order to check that it is the
     * file of the first request.
     */
    UUID file(HttpServletRequest request, Upload<?> upload, Function<InputStream, UUID> work) {
        var asked = write(request, upload.about());
        if (asked.isEmpty()) return work.apply(upload.content());
        var write = asked.get();
        write.digest.update(upload.fileName().getBytes(UTF_8));
        var content = new DigestInputStream(upload.content(), write.digest);
        var known = find(write);
        if (known.isPresent()) readToTheEnd(content);
        return once(write, known, () -> ScopedValue.where(FILING, write).call(() -> work.apply(content)));
    }

    /** Stores the key of the current request, if any, in the transaction that files the document. */
    @EventListener
    void keep(DocumentFiled filed) {
        if (FILING.isBound()) keep(FILING.get(), filed.document().value());
    }

    /** Stores the key of the current request, if any, in the transaction that files the new version. */
    @EventListener
    void keep(DocumentReplaced replaced) {
        if (FILING.isBound()) keep(FILING.get(), replaced.version().value());
    }

    /**
     * @param known the stored result of the key. The caller queries it only once, because another request may store the
     *     key at any moment
     */
    private UUID once(Write write, Optional<Known> known, Supplier<UUID> work) {
        if (known.isPresent()) return known.get().made(write);
        try {
            return work.get();
        } catch (DuplicateKeyException another) { // another request with the same key has just finished
            return find(write).orElseThrow(() -> another).made(write);
        }
    }

    private Optional<Write> write(HttpServletRequest request, Object plan) {
        var keys = Collections.list(request.getHeaders("Idempotency-Key"));
        if (keys.isEmpty()) return Optional.empty();
        var key = keys.getFirst();
        if (keys.size() > 1 || !key.matches("[\\x21-\\x7e]{1,100}"))
            throw new InvalidRequest(ProblemType.WRONG, "Idempotency-Key");
        var digest = DigestUtils.getSha256Digest();
        digest.update(request.getRequestURI().getBytes(UTF_8));
        digest.update(json.writeValueAsBytes(plan));
        return Optional.of(new Write(access.viewer(), key, digest));
    }

    private Optional<Known> find(Write write) {
        return jdbc.sql("select digest, made from api_write where person_id = ? and write_key = ? and made_at > ?")
                .params(write.person.value(), write.key, now().minus(KEPT))
                .query((row, n) -> new Known(row.getBytes(1), row.getObject(2, UUID.class)))
                .optional();
    }

    private void keep(Write write, UUID made) {
        jdbc.sql("delete from api_write where person_id = ? and made_at <= ?")
                .params(write.person.value(), now().minus(KEPT))
                .update();
        jdbc.sql("insert into api_write (person_id, write_key, digest, made, made_at) values (?, ?, ?, ?, ?)")
                .params(write.person.value(), write.key, write.asked(), made, now())
                .update();
    }

    private static void readToTheEnd(InputStream content) {
        try {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }

    /** A request with an idempotency key. The digest covers the part of the request that was read so far. */
    private record Write(PersonId person, String key, MessageDigest digest) {
        byte[] asked() {
            try {
                return ((MessageDigest) digest.clone()).digest();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The stored result for a key: the digest of the request, and the id that it created. */
    private record Known(byte[] digest, UUID made) {
        /** @throws InvalidRequest if the key was used before for a different request */
        UUID made(Write write) {
            if (!MessageDigest.isEqual(digest, write.asked()))
                throw new InvalidRequest(ProblemType.KEY_REUSED, "Idempotency-Key");
            return made;
        }
    }
}
