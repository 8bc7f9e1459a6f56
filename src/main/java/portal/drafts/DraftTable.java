package portal.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import portal.access.Marking;
import portal.facts.Utc;
import portal.people.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes drafts in the database. Every statement reads or changes the drafts of one person only. */
@Component
class DraftTable {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 1_000_000;
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final String ALL = """
            select id, place_kind, place_subject, version, saved_at, title, body, language, marking, fields
            from kept_draft where person_id = ?
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptDraft> at(PersonId person, DraftPlace place) {
        return jdbc.sql(ALL + " and place_kind = ? and place_subject = ? order by saved_at desc, id")
                .params(person.value(), place.kind(), place.subject())
                .query(this::read)
                .list();
    }

    List<KeptDraft> of(PersonId person, int most) {
        return jdbc.sql(ALL + " order by saved_at desc, id limit ?")
                .params(person.value(), most)
                .query(this::read)
                .list();
    }

    void insert(PersonId person, KeptDraft first) {
        var insert = jdbc.sql("""
                insert into kept_draft (id, person_id, place_kind, place_subject, version, saved_at, title, body, language,
                    marking, fields)
                values (:id, :person, :kind, :subject, :version, :now, :title, :body, :language, :marking, :fields)
                """);
        write(insert, person, first);
    }

    /** Updates a draft if its row still has the version before {@code next}. Returns whether it was updated. */
    boolean update(PersonId person, KeptDraft next) {
        var update = jdbc.sql("""
                update kept_draft set version = :version, saved_at = :now, title = :title, body = :body,
                    language = :language, marking = :marking, fields = :fields
                where person_id = :person and id = :id and version = :version - 1
                """);
        return write(update, person, next) == 1;
    }

    void delete(PersonId person, KeptDraft kept) {
        jdbc.sql("delete from kept_draft where person_id = ? and id = ? and version = ?")
                .params(person.value(), kept.id().value(), kept.version())
                .update();
    }

    private int write(StatementSpec statement, PersonId person, KeptDraft kept) {
        var draft = kept.draft();
        return statement
                .param("id", kept.id().value())
                .param("person", person.value())
                .param("kind", kept.place().kind())
                .param("subject", kept.place().subject())
                .param("version", kept.version())
                .param("now", Utc.of(kept.savedAt()))
                .param("title", clipped(draft.title(), LONGEST_TITLE))
                .param("body", clipped(draft.body(), LONGEST_BODY))
                .param("language", ifThere(draft.language(), Locale::toLanguageTag))
                .param("marking", ifThere(draft.marking(), json::writeValueAsString))
                .param("fields", json.writeValueAsString(draft.fields()))
                .update();
    }

    private KeptDraft read(ResultSet row, int number) throws SQLException {
        var draft = new Draft(
                row.getString("title"),
                row.getString("body"),
                ifThere(row.getString("language"), Locale::forLanguageTag),
                ifThere(row.getString("marking"), marking -> json.readValue(marking, Marking.class)),
                json.readValue(row.getString("fields"), FIELDS));
        return new KeptDraft(
                new DraftId(row.getObject("id", UUID.class)),
                new DraftPlace(row.getString("place_kind"), row.getObject("place_subject", UUID.class)),
                row.getInt("version"),
                Utc.read(row, "saved_at"),
                draft);
    }

    private static String clipped(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private static <T, R> @Nullable R ifThere(@Nullable T value, Function<T, R> read) {
        return value == null ? null : read.apply(value);
    }
}
