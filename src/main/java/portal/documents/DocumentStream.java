package portal.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.ItemDetails;
import portal.access.ReadAudit;
import portal.access.SpaceId;
import portal.access.SpaceStream;
import portal.access.StreamChange;
import portal.access.StreamItem;
import portal.access.StreamMark;
import portal.access.StreamQuery;
import portal.facts.Utc;

/** The versions of documents in the stream of a space. */
@Component
class DocumentStream implements SpaceStream {
    private final VersionRepository versions;
    private final ItemDetails details;
    private final JdbcClient jdbc;

    DocumentStream(VersionRepository versions, ItemDetails details, JdbcClient jdbc) {
        this.versions = versions;
        this.details = details;
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return DocumentItems.PAGES;
    }

    @Override
    public String words() {
        return "documents.stream";
    }

    @Override
    public List<StreamItem> newest(StreamQuery query) {
        var found = found(query);
        if (found.isEmpty()) return List.of();
        var beside = details.of(found.stream().map(SeenVersion::version).toList(), query.readable());
        return found.stream().map(seen -> item(seen, beside)).toList();
    }

    private List<SeenVersion> found(StreamQuery query) {
        var after = query.after();
        var limit = Limit.of(query.limit());
        var readable = query.readable().values();
        var only = query.only();
        if (only != null)
            return versions.newestAmong(
                    query.space().value(), only, query.audiences(), readable, after.at(), after.id(), limit);
        return versions.newest(
                query.space().value(),
                query.audiences(),
                readable,
                query.since(),
                query.unwantedAuthor(),
                after.at(),
                after.id(),
                limit);
    }

    private static StreamItem item(SeenVersion seen, ItemDetails.OfList beside) {
        var version = seen.version();
        var document = version.document();
        var marked = beside.marking(version);
        return new StreamItem(
                DocumentItems.DOCUMENT,
                version.id().value(),
                document.value(),
                document.value(),
                seen.ordinal() == 1 ? "documents.stream.filed" : "documents.stream.replaced",
                version.title(),
                ReadAudit.areLogged(marked) ? "" : StreamItem.beginningOf(version.changeNote()),
                version.language(),
                beside.person(version.author()),
                version.at(),
                0,
                false,
                marked,
                document.route());
    }

    @Override
    public List<StreamMark> marks(StreamQuery query) {
        return versions.marks(
                query.space().value(),
                query.audiences(),
                query.since(),
                query.unwantedAuthor(),
                Limit.of(query.limit()));
    }

    @Override
    public List<StreamChange> changes(Collection<SpaceId> spaces, Instant since) {
        return jdbc.sql("select space_id, count(*) entries, max(uploaded_at) newest from document_version"
                        + " where space_id in (:spaces) and uploaded_at > :since group by space_id")
                .param("spaces", spaces.stream().map(SpaceId::value).toList())
                .param("since", Utc.of(since))
                .query((row, n) -> new StreamChange(
                        new SpaceId(row.getObject("space_id", UUID.class)),
                        row.getLong("entries"),
                        Utc.read(row, "newest")))
                .list();
    }
}
