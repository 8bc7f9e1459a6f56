package portal.documents;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.AudienceId;

/** Answers whether the readers of something else may read documents too, also when there is no viewer. */
@Component
public class DocumentReaders {
    private final JdbcClient jdbc;
    private final Access access;

    DocumentReaders(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Returns whether everybody who is in this audience may read each of these versions now. */
    public boolean include(AudienceId readers, Collection<VersionId> wanted) {
        var versions = Set.copyOf(wanted);
        if (versions.isEmpty()) return true;
        var audiences = jdbc.sql("select audience_id from document_version where id in (:ids)")
                .param("ids", versions.stream().map(VersionId::value).toList())
                .query((row, n) -> new AudienceId(row.getObject(1, UUID.class)))
                .list();
        if (audiences.size() < versions.size()) return false;
        var all = access.addressees(readers);
        return audiences.stream()
                .distinct()
                .allMatch(audience -> audience.equals(readers)
                        || new HashSet<>(access.addressees(audience)).containsAll(all));
    }
}
