package portal.topics;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Marking;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people are writing and have not sent, with all that belongs to it, kept for its author alone: an ended session
 * loses nothing, and what was meant for few never comes back as something for many.
 */
@Service
@Transactional
public class Drafts {
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

        boolean isBlank() {
            return title.isBlank() && body.isBlank();
        }
    }

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Drafts(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** The viewer's own draft for a place such as {@code topic:…}, {@code space:…} or {@code post:…}. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String place) {
        return jdbc.sql("select title, body, kind, language, marking from draft where person_id = ? and place = ?")
                .params(access.viewer().value(), place)
                .query((row, n) -> new Draft(
                        row.getString(1),
                        row.getString(2),
                        ifThere(row.getString(3), TopicKind::valueOf),
                        ifThere(row.getString(4), Locale::forLanguageTag),
                        ifThere(row.getString(5), marking -> json.readValue(marking, Marking.class))))
                .optional();
    }

    /** Keeps what is written so far; an empty text is no draft. */
    public void keep(String place, Draft draft) {
        if (draft.isBlank()) {
            discard(place);
            return;
        }
        jdbc.sql("""
                        replace into draft (person_id, place, title, body, kind, language, marking, saved_at)
                        values (:person, :place, :title, :body, :kind, :language, :marking, :now)
                        """)
                .param("person", access.viewer().value())
                .param("place", place)
                .param("title", clipped(draft.title(), 300))
                .param("body", clipped(draft.body(), 2 * Topics.LONGEST_BODY))
                .param("kind", ifThere(draft.kind(), TopicKind::name))
                .param("language", ifThere(draft.language(), Locale::toLanguageTag))
                .param("marking", ifThere(draft.marking(), json::writeValueAsString))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    public void discard(String place) {
        jdbc.sql("delete from draft where person_id = ? and place = ?")
                .params(access.viewer().value(), place)
                .update();
    }

    private static String clipped(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private static <T, R> @Nullable R ifThere(@Nullable T value, Function<T, R> read) {
        return value == null ? null : read.apply(value);
    }
}
