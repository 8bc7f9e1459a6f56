package portal.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.documents.extraction.ConvertedPicture;
import portal.facts.Utc;
import portal.people.PersonId;

/** Reads and writes in the database which pictures guidelines have, and whether their texts show them. */
@Component
class PictureTable {
    private final JdbcClient jdbc;

    PictureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A picture that is in the store.
     *
     * @param addedFor the version for whose text it was added
     */
    record StoredPicture(GuidelineVersionId addedFor, String mediaType, String address) {}

    void insert(VersionRow version, ConvertedPicture picture, String address, PersonId author, Instant now) {
        jdbc.sql("""
                        insert into guideline_picture (version_id, name, guideline_id, sha256, media_type, width, height,
                                                       address, author, added_at)
                        values (:version, :name, :guideline, :sha256, :type, :width, :height, :address, :author, :now)
                        """)
                .param("version", version.id().value())
                .param("name", PictureName.of(picture.bytes()))
                .param("guideline", version.guideline().value())
                .param("sha256", PictureName.sha256(picture.bytes()))
                .param("type", picture.mediaType())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("address", address)
                .param("author", author.value())
                .param("now", Utc.of(now))
                .update();
    }

    int count(GuidelineVersionId version) {
        return jdbc.sql("select count(*) from guideline_picture where version_id = ?")
                .param(version.value())
                .query(Integer.class)
                .single();
    }

    boolean has(GuidelineVersionId version, String name) {
        return !jdbc.sql("select name from guideline_picture where version_id = ? and name = ?")
                .params(version.value(), name)
                .query(String.class)
                .list()
                .isEmpty();
    }

    /** Returns a picture of the version's guideline, the one that was added for this version if there is such a one. */
    Optional<StoredPicture> find(VersionRow version, String name) {
        return jdbc.sql("""
                        select version_id, media_type, address from guideline_picture
                        where guideline_id = :guideline and name = :name
                        order by version_id = :version desc limit 1
                        """)
                .param("guideline", version.guideline().value())
                .param("name", name)
                .param("version", version.id().value())
                .query(PictureTable::row)
                .optional();
    }

    private static StoredPicture row(ResultSet row, int n) throws SQLException {
        return new StoredPicture(
                new GuidelineVersionId(row.getObject("version_id", UUID.class)),
                row.getString("media_type"),
                row.getString("address"));
    }

    boolean isIn(GuidelineRevisionId revision, String name) {
        return isFound(jdbc.sql("select 1 from guideline_clause where revision_id = ? and locate(?, text) > 0 limit 1")
                .params(revision.value(), PictureName.address(name)));
    }

    boolean isIn(Collection<TranslationId> translations, String name) {
        if (translations.isEmpty()) return false;
        return isFound(jdbc.sql("select 1 from guideline_translation_clause where translation_id in (:translations)"
                        + " and locate(:address, text) > 0 limit 1")
                .param(
                        "translations",
                        translations.stream().map(TranslationId::value).toList())
                .param("address", PictureName.address(name)));
    }

    private static boolean isFound(JdbcClient.StatementSpec query) {
        return query.query(Integer.class).optional().isPresent();
    }
}
