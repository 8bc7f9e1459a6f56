package portal.search.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import portal.access.AudienceId;
import portal.facts.Utc;
import portal.search.Findable;
import portal.search.Wording;

/**
 * The items that are new in the index. An item is new when it was created, or when its searchable text or its audience
 * changed. After a change of another column, or a rebuild of the index, the item is not new.
 *
 * <p>{@link portal.search.index.EntityChangeListener} first notes each change of an item, in the same transaction as
 * the change.
 */
@Component
class IndexChanges {
    private static final int AT_A_TIME = 100;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IndexChanges(JdbcClient jdbc, EntityManager entities, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Decides for each item with pending notes whether it is new, as soon as the index holds its changes. Call this
     * before {@link #hasAny} or {@link #since}.
     */
    synchronized void processNotes() {
        for (var notes = notes(); !notes.isEmpty(); notes = notes())
            notes.forEach(note -> transaction.executeWithoutResult(open -> processNotes(note)));
    }

    /** Returns whether any item became new after this time. */
    boolean hasAny(Instant then) {
        return jdbc.sql("select exists (select 1 from search_change where changed_at > ?)")
                .param(Utc.of(then))
                .query(Boolean.class)
                .single();
    }

    /** Returns the ids of the items that became new after this time, by audience. */
    Map<AudienceId, Set<UUID>> since(Instant then) {
        var changes = new HashMap<AudienceId, Set<UUID>>();
        jdbc.sql("select item_id, audience_id from search_change where changed_at > ?")
                .param(Utc.of(then))
                .query(row -> {
                    changes.computeIfAbsent(new AudienceId(row.getObject(2, UUID.class)), audience -> new HashSet<>())
                            .add(row.getObject(1, UUID.class));
                });
        return changes;
    }

    /**
     * An item with pending notes, and its audience and text digest when notes were last processed; both are null if
     * none were processed before.
     */
    private record Note(
            UUID item, String entity, int times, @Nullable UUID audience, byte @Nullable [] digest) {}

    /**
     * Returns the notes of items without an event in the outbox. The index holds these changes already, because an
     * event is deleted from the outbox only after the index has written it.
     */
    private List<Note> notes() {
        return jdbc.sql("""
                        select item_id, entity, pending, audience_id, digest from search_change
                        where pending > 0 and not exists
                            (select 1 from hsearch_outbox_event where entity_id = item_key)
                        limit ?
                        """)
                .param(AT_A_TIME)
                .query((row, n) -> new Note(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getObject(4, UUID.class),
                        row.getBytes(5)))
                .list();
    }

    private void processNotes(Note note) {
        var type = ClassUtils.resolveClassName(note.entity(), null);
        if (entities.find(type, note.item()) instanceof Findable item) processNotes(note, item);
        else
            jdbc.sql("delete from search_change where item_id = ? and pending = ?")
                    .params(note.item(), note.times())
                    .update();
    }

    private void processNotes(Note note, Findable item) {
        var audience = item.entry().audience().value();
        var digest = digest(item.wordings());
        var isNew = !audience.equals(note.audience()) || !Arrays.equals(digest, note.digest());
        jdbc.sql("update search_change set pending = pending - ?, audience_id = ?, digest = ?,"
                        + " changed_at = coalesce(?, changed_at) where item_id = ?")
                .params(note.times(), audience, digest)
                .param(isNew ? Utc.of(clock.instant()) : null)
                .param(note.item())
                .update();
    }

    private static byte[] digest(List<Wording> wordings) {
        var digest = DigestUtils.getSha256Digest();
        wordings.forEach(wording -> {
            add(digest, Objects.requireNonNullElse(wording.language(), ""));
            add(digest, wording.title());
            add(digest, wording.words());
        });
        return digest.digest();
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update((byte) 0);
    }
}
