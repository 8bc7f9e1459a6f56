package portal.topics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Marking;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people are writing and have not sent, with all that belongs to it, kept for its author alone: an ended session
 * loses nothing, and what was meant for few never comes back as something for many.
 *
 * <p>Saving names the version it goes on from. Where another window has saved, sent or discarded that draft meanwhile,
 * what is saved becomes a draft of its own, so that no window ever overwrites the words of another.
 */
@Service
@Transactional
public class Drafts {
    private static final String COLUMNS =
            "select id, place, version, saved_at, title, body, kind, language, marking from draft where person_id = ?";
    private static final int MOST = 100;

    /**
     * A text in the making.
     *
     * @param marking as it was chosen, which the space need no longer take; null, as the others, where none is chosen
     */
    public record Draft(
            String title,
            String body,
            @Nullable TopicKind kind,
            @Nullable Locale language,
            @Nullable Marking marking) {
        public Draft(String title, String body) {
            this(title, body, null, null, null);
        }

        /** The same with other words. */
        public Draft with(String newTitle, String newBody) {
            return new Draft(newTitle, newBody, kind, language, marking);
        }

        public boolean isBlank() {
            return title.isBlank() && body.isBlank();
        }
    }

    private final JdbcClient jdbc;
    private final Access access;
    private final DraftPlaces places;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Drafts(JdbcClient jdbc, Access access, DraftPlaces places, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.places = places;
        this.clock = clock;
    }

    /** The viewer's own drafts at a place, the last saved first. */
    @Transactional(readOnly = true)
    public List<KeptDraft> at(DraftPlace place) {
        return jdbc.sql(COLUMNS + " and place = ? order by saved_at desc, id")
                .params(access.viewer().value(), place.stored())
                .query(this::read)
                .list();
    }

    /** All that the viewer has begun where they may still read, the last saved first. */
    @Transactional(readOnly = true)
    public List<DraftRow> mine() {
        var all = jdbc.sql(COLUMNS + " order by saved_at desc, id limit " + MOST)
                .params(access.viewer().value())
                .query(this::read)
                .list();
        return places.rows(all);
    }

    /**
     * Keeps what is written so far; an empty text is no draft.
     *
     * @param before what the text goes on from; null where it was begun anew
     */
    public Optional<KeptDraft> keep(DraftPlace place, @Nullable KeptDraft before, Draft draft) {
        if (draft.isBlank()) {
            if (before != null) discard(before);
            return Optional.empty();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var next = before == null ? null : new KeptDraft(before.id(), place, before.version() + 1, now, draft);
        return Optional.of(next != null && isUpdated(next) ? next : inserted(place, draft, now));
    }

    /** Discards this version of a draft; what another window has added to it since stays. */
    public void discard(KeptDraft kept) {
        jdbc.sql("delete from draft where person_id = ? and id = ? and version = ?")
                .params(access.viewer().value(), kept.id().value(), kept.version())
                .update();
    }

    private boolean isUpdated(KeptDraft next) {
        var update = jdbc.sql("""
                update draft set title = :title, body = :body, kind = :kind, language = :language, marking = :marking,
                    saved_at = :now, version = :version
                where person_id = :person and id = :id and version = :version - 1
                """);
        return write(update, next) == 1;
    }

    private KeptDraft inserted(DraftPlace place, Draft draft, Instant now) {
        var first = new KeptDraft(DraftId.random(), place, 1, now, draft);
        var insert = jdbc.sql("""
                insert into draft (id, person_id, place, title, body, kind, language, marking, saved_at, version)
                values (:id, :person, :place, :title, :body, :kind, :language, :marking, :now, :version)
                """);
        write(insert, first);
        return first;
    }

    private int write(StatementSpec statement, KeptDraft kept) {
        var draft = kept.draft();
        return statement
                .param("id", kept.id().value())
                .param("person", access.viewer().value())
                .param("place", kept.place().stored())
                .param("version", kept.version())
                .param("now", LocalDateTime.ofInstant(kept.savedAt(), ZoneOffset.UTC))
                .param("title", clipped(draft.title(), 300))
                .param("body", clipped(draft.body(), 2 * Topics.LONGEST_BODY))
                .param("kind", ifThere(draft.kind(), TopicKind::name))
                .param("language", ifThere(draft.language(), Locale::toLanguageTag))
                .param("marking", ifThere(draft.marking(), json::writeValueAsString))
                .update();
    }

    private KeptDraft read(ResultSet row, int number) throws SQLException {
        var draft = new Draft(
                row.getString("title"),
                row.getString("body"),
                ifThere(row.getString("kind"), TopicKind::valueOf),
                ifThere(row.getString("language"), Locale::forLanguageTag),
                ifThere(row.getString("marking"), marking -> json.readValue(marking, Marking.class)));
        return new KeptDraft(
                new DraftId(row.getObject("id", UUID.class)),
                DraftPlace.read(row.getString("place")),
                row.getInt("version"),
                row.getObject("saved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                draft);
    }

    private static String clipped(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private static <T, R> @Nullable R ifThere(@Nullable T value, Function<T, R> read) {
        return value == null ? null : read.apply(value);
    }
}
