package portal.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.ReaderAudience;
import portal.people.PersonId;

/**
 * Says which people may not read which versions of documents. The answers must never be displayed as such, because the
 * viewer may not know the versions.
 */
@Component
public class DocumentReaders {
    private final VersionRepository versions;
    private final Access access;

    DocumentReaders(VersionRepository versions, Access access) {
        this.versions = versions;
        this.access = access;
    }

    /**
     * Returns those of these versions that some of these people may not read now, each with these people. A document
     * that was retracted does not count, because nobody reads it.
     */
    @Transactional(readOnly = true)
    public Map<VersionId, Set<PersonId>> hidden(Collection<VersionId> among, Set<PersonId> people) {
        if (among.isEmpty() || people.isEmpty()) return Map.of();
        var ids = among.stream().map(VersionId::value).toList();
        var audiences = versions.notRetracted(ids).stream()
                .collect(Collectors.toMap(DocumentVersion::id, DocumentVersion::audience));
        var asked = audiences.values().stream()
                .flatMap(audience -> people.stream().map(person -> new ReaderAudience(person, audience)))
                .collect(Collectors.toSet());
        var readable = access.stillReadable(asked);
        var hidden = new HashMap<VersionId, Set<PersonId>>();
        audiences.forEach((version, audience) -> people.stream()
                .filter(person -> !readable.contains(new ReaderAudience(person, audience)))
                .forEach(person ->
                        hidden.computeIfAbsent(version, each -> new HashSet<>()).add(person)));
        return hidden;
    }
}
