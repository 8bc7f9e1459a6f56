package portal.topics;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;

/** What people are writing and have not sent: kept for its author alone, so that an ended session loses nothing. */
@Service
@Transactional
public class Drafts {
    /** A text in the making. */
    public record Draft(String title, String body) {
        boolean isBlank() {
            return title.isBlank() && body.isBlank();
        }
    }

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** The viewer's own draft for a place such as {@code topic:…} or {@code space:…}. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String place) {
        return jdbc.sql("select title, body from draft where person_id = ? and place = ?")
                .params(access.viewer().value(), place)
                .query((row, n) -> new Draft(row.getString(1), row.getString(2)))
                .optional();
    }

    /** Keeps what is written so far; an empty text is no draft. */
    public void keep(String place, Draft draft) {
        if (draft.isBlank()) {
            discard(place);
            return;
        }
        jdbc.sql("replace into draft (person_id, place, title, body, saved_at) values (?, ?, ?, ?, ?)")
                .params(
                        access.viewer().value(),
                        place,
                        clipped(draft.title(), 300),
                        clipped(draft.body(), 2 * Topics.LONGEST_BODY),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
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
}
